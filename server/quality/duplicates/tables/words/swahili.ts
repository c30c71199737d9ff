/** The same in Swahili. */
export const swahili = `
house: nyumba makazi makao
shelter: kimbilio hifadhi
center: kituo kitengo
office: ofisi
association: chama
foundation: wakfu taasisi
network: mtandao
coalition: muungano shirikisho
committee: kamati
council: baraza
service: huduma
program: mpango
project: mradi
group: kikundi kundi
cooperative: ushirika
clinic: kliniki zahanati
hospital: hospitali
kitchen: jiko
school: shule madarasa
church: kanisa parokia
organization: shirika
community: jamii jumuiya
campaign: kampeni
migrant: mhamiaji wahamiaji
refugee: mkimbizi wakimbizi
displaced: waliohamishwa
foreigner: mgeni wageni
person: watu mtu
human: binadamu utu
right: haki
legal: sheria kisheria
lawyer: wanasheria mwanasheria wakili mawakili
defense: utetezi
help: msaada misaada
support: usaidizi
protection: ulinzi
health: afya
doctor: daktari madaktari
woman: mwanamke wanawake mama
child: mtoto watoto
youth: kijana vijana
worker: mfanyakazi wafanyakazi
work: kazi ajira
student: mwanafunzi wanafunzi
friend: rafiki marafiki urafiki
neighbor: jirani majirani
solidarity: mshikamano
hope: tumaini matumaini
peace: amani
life: maisha uzima
love: upendo pendo
faith: imani
charity: huruma
freedom: uhuru
dignity: heshima
unity: umoja
fellowship: udugu
welcome: karibu
education: elimu
development: maendeleo
international: kimataifa
national: taifa kitaifa
border: mpaka mipaka
without: bila
saint: mtakatifu
mary: mariamu
father: baba
heart: moyo mioyo
hand: mkono mikono
door: mlango
road: njia
voice: sauti
light: nuru mwanga mwangaza
new: mpya
future: kesho
tree: mti miti
seed: mbegu
sun: jua
star: nyota
south: kusini
north: kaskazini
east: mashariki
west: magharibi
together: pamoja
joy: furaha
truth: ukweli
courage: ujasiri
wisdom: hekima
grace: neema
language: lugha
culture: utamaduni
`;
