/** The same in Polish. */
export const polish = `
house: dom domy
shelter: schronisko
center: osrodek
office: biuro
association: stowarzyszenie towarzystwo
foundation: fundacja
network: siec
coalition: koalicja zwiazek
committee: komitet
council: rada
institute: instytut
program: program
project: projekt
mission: misja
group: grupa
clinic: klinika poradnia
hospital: szpital
school: szkola
church: kosciol parafia
organization: organizacja
community: wspolnota spolecznosc
migrant: migranci migrantow
migration: migracja migracji
refugee: uchodzca uchodzcy uchodzcow uchodzcom
asylum: azyl azylu
foreigner: cudzoziemiec cudzoziemcy cudzoziemcow
human: czlowieka ludzki
right: prawo prawa praw
legal: prawny prawna prawnej
help: pomoc pomocy
support: wsparcie wsparcia
protection: ochrona ochrony
care: opieka opieki
health: zdrowie zdrowia
woman: kobieta kobiety kobiet
child: dziecko dzieci
youth: mlodziez mlodziezy
family: rodzina rodziny rodzin
volunteer: wolontariat wolontariusze
solidarity: solidarnosc solidarnosci
hope: nadzieja nadziei
peace: pokoj pokoju
life: zycie zycia
freedom: wolnosc wolnosci
dignity: godnosc
integration: integracja integracji
education: edukacja edukacji
development: rozwoj rozwoju
international: miedzynarodowy miedzynarodowa
without: bez
border: granic granica
saint: swiety sw swieta
bridge: most mosty
road: droga drogi
light: swiatlo
`;
