import { type Country, citiesOf, listOf } from "./country.ts";

export const unitedStates: Country = {
  code: "US",
  names: {
    es: "Estados Unidos",
    en: "United States",
    fr: "États-Unis",
    pt: "Estados Unidos",
    de: "USA",
    it: "Stati Uniti",
    tr: "ABD",
  },
  weight: 14,
  languages: { en: 84, es: 16 },
  callingCode: "1",
  trunk: "",
  mobile: ["*"],
  tollFree: "888-[2-9]##-####",
  cities: citiesOf(
    "America/New_York",
    `
Los Angeles | California | CA | 34.0522 | -118.2437 | 900[0-6]# | 213-[3-7][2-9]#-#### | America/Los_Angeles
San Diego | California | CA | 32.7157 | -117.1611 | 921[0-3]# | 619-[2-7][2-9]#-#### | America/Los_Angeles
San Francisco | California | CA | 37.7749 | -122.4194 | 941[0-3]# | 415-[2-7][2-9]#-#### | America/Los_Angeles
Oakland | California | CA | 37.8044 | -122.2712 | 946[01]# | 510-[2-7][2-9]#-#### | America/Los_Angeles
Fresno | California | CA | 36.7378 | -119.7871 | 937[0-2]# | 559-[2-7][2-9]#-#### | America/Los_Angeles
Houston | Texas | TX | 29.7604 | -95.3698 | 770[0-9]# | 713-[2-7][2-9]#-#### | America/Chicago
El Paso | Texas | TX | 31.7619 | -106.4850 | 799[0-3]# | 915-[2-7][2-9]#-#### | America/Denver
San Antonio | Texas | TX | 29.4241 | -98.4936 | 782[0-4]# | 210-[2-7][2-9]#-#### | America/Chicago
Austin | Texas | TX | 30.2672 | -97.7431 | 787[0-5]# | 512-[2-7][2-9]#-#### | America/Chicago
Brownsville | Texas | TX | 25.9017 | -97.4975 | 7852[0-6] | 956-[2-7][2-9]#-#### | America/Chicago
Tucson | Arizona | AZ | 32.2226 | -110.9747 | 857[0-4]# | 520-[2-7][2-9]#-#### | America/Phoenix
Phoenix | Arizona | AZ | 33.4484 | -112.0740 | 850[0-8]# | 602-[2-7][2-9]#-#### | America/Phoenix
New York | New York | NY | 40.7128 | -74.0060 | 100[0-3]# | 212-[2-7][2-9]#-####
Bronx | New York | NY | 40.8448 | -73.8648 | 104[5-7]# | 718-[2-7][2-9]#-####
Buffalo | New York | NY | 42.8864 | -78.8784 | 142[0-2]# | 716-[2-7][2-9]#-####
Newark | New Jersey | NJ | 40.7357 | -74.1724 | 071[01]# | 973-[2-7][2-9]#-####
Philadelphia | Pennsylvania | PA | 39.9526 | -75.1652 | 191[0-4]# | 215-[2-7][2-9]#-####
Boston | Massachusetts | MA | 42.3601 | -71.0589 | 021[0-3]# | 617-[2-7][2-9]#-####
Washington | District of Columbia | DC | 38.9072 | -77.0369 | 200[0-3]# | 202-[2-7][2-9]#-####
Chicago | Illinois | IL | 41.8781 | -87.6298 | 606[0-5]# | 312-[2-7][2-9]#-#### | America/Chicago
Minneapolis | Minnesota | MN | 44.9778 | -93.2650 | 554[0-3]# | 612-[2-7][2-9]#-#### | America/Chicago
Atlanta | Georgia | GA | 33.7490 | -84.3880 | 303[0-4]# | 404-[2-7][2-9]#-####
Miami | Florida | FL | 25.7617 | -80.1918 | 331[2-7]# | 305-[2-7][2-9]#-####
Denver | Colorado | CO | 39.7392 | -104.9903 | 802[0-3]# | 303-[2-7][2-9]#-#### | America/Denver
Seattle | Washington | WA | 47.6062 | -122.3321 | 981[0-4]# | 206-[2-7][2-9]#-#### | America/Los_Angeles
Portland | Oregon | OR | 45.5152 | -122.6784 | 972[0-3]# | 503-[2-7][2-9]#-#### | America/Los_Angeles
Charlotte | North Carolina | NC | 35.2271 | -80.8431 | 282[0-2]# | 704-[2-7][2-9]#-####
`,
  ),
  streets: listOf(
    "Main Street, Broadway, Wilshire Boulevard, Mission Street, Market Street, Elm Street, Oak Avenue, Martin Luther King Jr. Boulevard, Cesar Chavez Street, Washington Avenue, Lincoln Avenue, Park Avenue, Church Street, 5th Street, 14th Street, Grand Avenue, Maple Street, Telegraph Road, Bissonnet Street, Fulton Street, McAllister Street, Peachtree Street, Jackson Street, Franklin Avenue, University Drive, Harrison Street, Westheimer Road, North Loop Drive, Cedar Avenue, Montrose Boulevard, Lake Street, San Pedro Avenue, Congress Avenue, Delancey Street, Flagler Street, King Street, 23rd Avenue, Liberty Street, Highland Avenue, Magnolia Street",
  ),
  quarters: [],
  streetKinds: [
    ["Street", "St."],
    ["Avenue", "Ave."],
    ["Boulevard", "Blvd."],
    ["Road", "Rd."],
    ["Drive", "Dr."],
    ["North", "N."],
  ],
  houseNumbers: ["[1-9]##", "[1-9]###", "[1-2]####", "[1-9]#"],
  noNumber: null,
  lines: ["{number} {street}", "{number} {street}"],
  units: ["Suite {unit}", "Ste. {unit}", "#{unit}", "Unit {unit}"],
  quarterForms: ["{quarter}"],
  tails: ["{city}, {short} {postcode}", "{city}, {state} {postcode}", "{city}, {short} {postcode}, USA"],
  domains: [".org", ".org", ".org", ".us", ".net"],
  legalForms: ["Inc.", "Inc", "Incorporated", "Corp.", "NFP"],
};
