/** Saints and places of scripture after whom they are called. */
export const patrons = `
mary: maria mary marie meryem
joseph: jose joseph giuseppe josef yusuf
john: juan john jean joao johannes giovanni johann
peter: pedro peter pierre pietro petrus
paul: pablo paul paulo paolo paulus
james: santiago james jacques jakob giacomo
francis: francisco francis francois franziskus francesco
frances: francisca frances francoise franziska francesca
ignatius: ignacio ignatius ignace inacio ignazio
anthony: antonio anthony antoine anton
joachim: joaquin joachim gioacchino
michael: miguel michael michel michele
martin: martin martino martim
vincent: vicente vincent vincenzo vinzenz
thomas: tomas thomas tommaso tome
anne: ana anne anna hannah
teresa: teresa theresa therese theresia
catherine: catalina catherine catarina katharina caterina
elizabeth: isabel elizabeth elisabeth elisabetta
lucy: lucia lucy lucie luzia
rose: rosa rose
clare: clara clare claire klara chiara
benedict: benito benedict benoit bento benedikt benedetto
dominic: domingo dominic dominique domingos dominikus domenico
augustine: agustin augustine augustin agostinho agostino
bartholomew: bartolome bartholomew barthelemy bartolomeu bartholomaus bartolomeo
matthew: mateo matthew matthieu mateus matthaus matteo
mark: marcos mark marc marcus markus marco
luke: lucas luke luc lukas luca
stephen: esteban stephen etienne estevao stefan stefano
lawrence: lorenzo lawrence laurent lourenco lorenz
nicholas: nicolas nicholas nicolau nikolaus nicola
philip: felipe philip philippe filipe philipp filippo
andrew: andres andrew andre andreas andrea
christopher: cristobal christopher christophe cristovao christoph cristoforo
charles: carlos charles karl carlo
louis: luis louis ludwig luigi
george: jorge george georges georg giorgio
magdalene: magdalena magdalene madeleine madalena maddalena
bethlehem: belen bethlehem belem betlemme beytullahim
nazareth: nazaret nazareth nazare nazaretto
jerusalem: jerusalen jerusalem gerusalemme kudus
emmaus: emaus emmaus
assisi: asis assisi assise
calcutta: calcuta calcutta
fatima: fatima
lourdes: lourdes
raphael: rafael raphael raffaele
gabriel: gabriel gabriele
lazarus: lazaro lazarus lazare lazzaro
jude: judas jude giuda
barbara: barbara
rita: rita
monica: monica monika monique
martha: marta martha marthe
veronica: veronica veronika veronique
alexander: alejandro alexander alexandre alessandro
daniel: daniel daniele
samuel: samuel samuele
simon: simon simone
agnes: ines agnes agnese
helen: elena helen helene helena
rocco: roque roch rocco rochus
camillus: camilo camille camillo kamillus
jerome: jeronimo jerome girolamo hieronymus
jericho: jerico jericho gerico
bethany: betania bethany bethanie bethanien
sion: sion zion
galilee: galilea galilee galileia
`;
