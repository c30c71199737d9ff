/** The same in Dutch. */
export const dutch = `
house: huis huizen tehuis thuis
shelter: opvang opvanghuis nachtopvang schuilplaats
dormitory: slaapzaal
center: centrum centra
office: kantoor bureau
association: vereniging verenigingen genootschap
foundation: stichting fonds
network: netwerk
coalition: bond unie federatie
committee: comite commissie
council: raad
institute: instituut
agency: agentschap
service: dienst diensten
program: programma
project: project initiatief
mission: missie
group: groep werkgroep steungroep beweging
cooperative: cooperatie
clinic: kliniek
hospital: ziekenhuis
kitchen: keuken
school: scholen
church: kerk parochie kapel
diocese: bisdom
workshop: werkplaats
community: gemeenschap buurt
organization: organisatie organisaties
migrant: migrant migranten
immigrant: immigranten
migration: migratie
refugee: vluchteling vluchtelingen
asylum: asiel
seeker: asielzoeker asielzoekers zoeker zoekers
displaced: ontheemd ontheemden
stateless: staatloos staatlozen
foreigner: vreemdeling vreemdelingen buitenlander buitenlanders
person: mens mensen personen
human: menselijk
right: recht rechten
human right: mensenrecht mensenrechten
legal: juridisch juridische wet
legal help: rechtshulp rechtswinkel rechtsbijstand
counsel: advies raadgeving
lawyer: advocaat advocaten
defense: verdediging
justice: rechtvaardigheid gerechtigheid
help: hulp hulpverlening noodhulp bijstand
support: steun ondersteuning begeleiding
protection: bescherming
care: zorg
health: gezondheid gezondheidszorg medisch medische
doctor: dokter dokters arts artsen
woman: vrouw vrouwen
child: kind kinderen
minor: minderjarige minderjarigen
youth: jeugd jongeren
family: gezin gezinnen familie
worker: arbeider arbeiders
work: werk
student: studenten
volunteer: vrijwilliger vrijwilligers
friend: vriend vrienden vriendschap
neighbor: buur buren
solidarity: solidariteit solidair
hope: hoop
peace: vrede
life: leven
love: liefde
faith: geloof
charity: naastenliefde barmhartigheid
freedom: vrijheid
dignity: waardigheid
unity: eenheid
welcome: welkom onthaal
integration: integratie inburgering
education: onderwijs vorming opleiding
development: ontwikkeling
cooperation: samenwerking
social: sociaal sociale welzijn
humanitarian: humanitair humanitaire
emergency: nood
border: grens grenzen
without: zonder
international: internationaal internationale
national: nationaal nationale
global: wereld
catholic: katholiek katholieke
christian: christelijk christelijke
jesuit: jezuiet jezuieten
saint: sint heilige
sister: zuster zusters
brother: broeder broeders
father: vader
mother: moeder
our: onze
heart: hart harten
good: goede
shepherd: herder
hand: handen
open: open
door: deur deuren poort
bridge: brug bruggen
road: wegen
voice: stem stemmen
light: licht
new: nieuw nieuwe
future: toekomst
tree: boom bomen
seed: zaad zaden
sea: zee
sun: zon
south: zuid
north: noord
east: oost
together: samen
language: taal talen
culture: cultuur
trust: vertrouwen
hospitality: gastvrijheid
courage: moed
truth: waarheid
`;
