/**
 * Mexico's area codes by the state they are for. Source: Plan Nacional de Numeración of the IFT (identificadores de
 * región), and ITU-T E.129 for Mexico. Many reach over a border, so a neighbor counts as the state itself.
 */
const mexican: Record<string, string> = {
  AGU: "449 465 495",
  BCN: "616 646 658 661 663 664 665 686",
  BCS: "612 613 615 624",
  CAM: "938 981 982 996",
  CHH: "614 621 625 626 627 628 629 635 636 639 648 649 652 656 657 659",
  CHP: "916 918 919 932 960 961 962 963 964 965 966 967 968 992",
  CMX: "55 56",
  COA: "842 844 861 862 864 866 869 870 871 872 877 878",
  COL: "312 313 314",
  DUR: "618 649 671 674 675 676 677 870 871 872",
  GRO: "727 732 733 736 741 742 744 745 747 754 755 756 757 758 762 767 781",
  GUA: "411 412 413 415 417 418 419 421 428 429 432 445 456 461 462 464 466 468 469 472 473 476 477",
  HID: "738 743 748 759 761 763 771 772 773 774 775 778 779 791",
  JAL: "315 316 317 321 322 326 33 341 342 343 344 345 346 347 348 349 357 358 372 373 374 375 376 377 378 382 384 385 386 387 388 391 392 393 395 431 437 457 474 475 495 499",
  MEX: "55 56 591 592 593 594 595 596 599 711 712 713 714 716 717 718 719 720 721 722 723 724 725 726 728 729",
  MIC: "328 351 352 353 354 355 356 359 381 383 394 422 423 424 425 426 434 435 436 438 443 447 450 451 452 453 454 455 459 471 711 715 753 786",
  MOR: "731 734 735 737 739 751 769 770 777",
  NAY: "311 319 322 323 324 325 327 329 389",
  NLE: "81 821 823 824 825 826 828 829 867 873 892",
  OAX: "236 274 281 287 951 953 954 958 971 972 994 995",
  PUE: "220 221 222 223 224 227 231 233 236 237 238 243 244 245 248 249 275 276 282 746 764 776 797",
  QUE: "414 419 427 441 442 446 448",
  ROO: "983 984 987 998",
  SIN: "660 667 668 669 672 673 687 694 695 696 697 698",
  SLP: "440 444 481 482 483 485 486 487 488 489 845",
  SON: "622 623 631 632 633 634 637 638 641 642 643 644 645 647 651 653 662",
  TAB: "913 914 917 923 932 933 934 936 937 993",
  TAM: "831 832 833 834 835 836 841 867 868 891 894 897 899",
  TLA: "222 241 246 247 749",
  VER: "225 226 228 229 232 235 271 272 273 278 279 282 283 284 285 288 294 296 297 746 765 766 768 782 783 784 785 789 833 846 921 922 923 924",
  YUC: "969 985 986 988 990 991 997 999",
  ZAC: "346 433 437 457 458 463 467 478 492 493 494 496 498 499",
};

/** Which states of Mexico have a border with each other. */
const neighbors: Record<string, string> = {
  AGU: "JAL ZAC",
  BCN: "BCS SON",
  BCS: "BCN",
  CAM: "ROO TAB YUC",
  CHH: "COA DUR SIN SON",
  CHP: "OAX TAB VER",
  CMX: "MEX MOR",
  COA: "CHH DUR NLE SLP ZAC",
  COL: "JAL MIC",
  DUR: "CHH COA NAY SIN ZAC",
  GRO: "MEX MIC MOR OAX PUE",
  GUA: "JAL MIC QUE SLP ZAC",
  HID: "MEX PUE QUE SLP TLA VER",
  JAL: "AGU COL GUA MIC NAY SLP ZAC",
  MEX: "CMX GRO HID MIC MOR PUE QUE TLA",
  MIC: "COL GRO GUA JAL MEX QUE",
  MOR: "CMX GRO MEX PUE",
  NAY: "DUR JAL SIN ZAC",
  NLE: "COA SLP TAM ZAC",
  OAX: "CHP GRO PUE VER",
  PUE: "GRO HID MEX MOR OAX TLA VER",
  QUE: "GUA HID MEX MIC SLP",
  ROO: "CAM YUC",
  SIN: "CHH DUR NAY SON",
  SLP: "COA GUA HID JAL NLE QUE TAM VER ZAC",
  SON: "BCN CHH SIN",
  TAB: "CAM CHP VER",
  TAM: "NLE SLP VER",
  TLA: "HID MEX PUE",
  VER: "CHP HID OAX PUE SLP TAB TAM",
  YUC: "CAM ROO",
  ZAC: "AGU COA DUR GUA JAL NAY NLE SLP",
};

/**
 * Area codes of the United States and Canada by state and province. Source: the North American Numbering Plan
 * Administration's list of geographic area codes; one that is missing here is not known and told of by nobody.
 */
const american: Record<string, Record<string, string>> = {
  CA: {
    AB: "368 403 587 780 825",
    BC: "236 250 604 672 778",
    MB: "204 431 584",
    NB: "506",
    NL: "709",
    NS: "782 902",
    NT: "867",
    NU: "867",
    ON: "226 249 289 343 365 416 437 519 548 613 647 705 742 753 807 905",
    PE: "782 902",
    QC: "263 354 367 418 438 450 468 514 579 581 819 873",
    SK: "306 474 639",
    YT: "867",
  },
  US: {
    AK: "907",
    AL: "205 251 256 334 659 938",
    AR: "479 501 870",
    AZ: "480 520 602 623 928",
    CA: "209 213 279 310 323 341 408 415 424 442 510 530 559 562 619 626 628 650 657 661 669 707 714 747 760 805 818 820 831 840 858 909 916 925 949 951",
    CO: "303 719 720 970",
    CT: "203 475 860 959",
    DC: "202 771",
    DE: "302",
    FL: "239 305 321 352 386 407 448 561 656 689 727 754 772 786 813 850 863 904 941 954",
    GA: "229 404 470 478 678 706 762 770 912 943",
    HI: "808",
    IA: "319 515 563 641 712",
    ID: "208 986",
    IL: "217 224 309 312 331 447 464 618 630 708 773 779 815 847 872",
    IN: "219 260 317 463 574 765 812 930",
    KS: "316 620 785 913",
    KY: "270 364 502 606 859",
    LA: "225 318 337 504 985",
    MA: "339 351 413 508 617 774 781 857 978",
    MD: "240 301 410 443 667",
    ME: "207",
    MI: "231 248 269 313 517 586 616 734 810 906 947 989",
    MN: "218 320 507 612 651 763 952",
    MO: "314 417 573 636 660 816",
    MS: "228 601 662 769",
    MT: "406",
    NC: "252 336 704 743 828 910 919 980 984",
    ND: "701",
    NE: "308 402 531",
    NH: "603",
    NJ: "201 551 609 640 732 848 856 862 908 973",
    NM: "505 575",
    NV: "702 725 775",
    NY: "212 315 332 347 516 518 585 607 631 646 680 716 718 838 845 914 917 929 934",
    OH: "216 220 234 283 326 330 380 419 440 513 567 614 740 937",
    OK: "405 539 572 580 918",
    OR: "458 503 541 971",
    PA: "215 223 267 272 412 445 484 570 582 610 717 724 814 878",
    PR: "787 939",
    RI: "401",
    SC: "803 839 843 854 864",
    SD: "605",
    TN: "423 615 629 731 865 901 931",
    TX: "210 214 254 281 325 346 361 409 430 432 469 512 682 713 726 737 806 817 830 832 903 915 936 940 945 956 972 979",
    UT: "385 435 801",
    VA: "276 434 540 571 703 757 804 826 948",
    VT: "802",
    WA: "206 253 360 425 509 564",
    WI: "262 414 534 608 715 920",
    WV: "304 681",
    WY: "307",
  },
};

/** The states by area code, for each country. */
const byCode = new Map(
  Object.entries({ MX: mexican, ...american }).map(([country, states]) => {
    const found = new Map<string, string[]>();
    for (const [state, codes] of Object.entries(states))
      for (const code of codes.split(" ")) found.set(code, [...(found.get(code) ?? []), state]);
    return [country, found];
  }),
);

/** An area code and where it is at home. */
export interface AreaCode {
  code: string;
  states: readonly string[];
  /** These, and the neighbors over whose border it may reach. */
  around: readonly string[];
}

/** The area code of a national number, by its country; null where the plan does not tell, or it is not known. */
export function areaCodeOf(country: string, national: string): AreaCode | null {
  for (const length of [2, 3]) {
    const code = national.slice(0, length);
    const states = byCode.get(country)?.get(code);
    if (!states) continue;
    const beside = country === "MX" ? states.flatMap((state) => neighbors[state]!.split(" ")) : [];
    return { code, states, around: [...states, ...beside] };
  }
  return null;
}
