/** The same in Arabic, as lists write it in Latin letters and in its own. */
export const arabic = `
house: bayt beit beyt dar diyar بيت دار
shelter: maawa malja ماوى ملجا
center: markaz marakiz مركز
office: maktab مكتب
association: jamiyat jamiya jamiyya jamaiya jameiat جمعية رابطة
foundation: muassasat muassasa mouassassa moassasat موسسة
network: shabakat shabaka شبكة
coalition: ittihad itihad tahaluf اتحاد تحالف
committee: lajnat lajna لجنة
council: majlis مجلس
institute: maahad mahad معهد
service: khidmat khidma khadamat خدمة خدمات
program: barnamaj برنامج
project: mashru مشروع
group: majmuat majmua مجموعة
cooperative: taawuniyat taawuniya تعاونية
clinic: iyadat iyada mustawsaf عيادة مستوصف
hospital: mustashfa مستشفى
kitchen: matbakh مطبخ
school: madrasat madrasa مدرسة
church: kanisat kanisa كنيسة
organization: munazzamat munazama monadhamat منظمة
community: mujtama mujtamai المجتمع مجتمع
migrant: muhajir muhajirin muhajiroun mohajirin مهاجر مهاجرين المهاجرين
migration: hijra الهجرة هجرة
refugee: laji lajiin lajiyin lajeen laajiin لاجي لاجيين اللاجيين
asylum: luju اللجوء لجوء
displaced: nazih nazihin نازحين النازحين
foreigner: ajanib ajnabi اجانب
human: insan الانسان انسان
right: huquq hoqouq حقوق
legal: qanun qanuni qanuniya قانون القانون قانونية
lawyer: muhami muhamin محامين المحامين
justice: adala adl العدالة عدالة
help: musaadat musaada ighatha ighathat مساعدة اغاثة
support: daam دعم
protection: himaya himayat حماية
care: riaya riayat رعاية
health: sihha sihi sihiya صحة الصحة
doctor: tabib atibba اطباء
woman: mara nisa imraa المراة نساء النساء
child: tifl atfal الطفل اطفال الاطفال
youth: shabab شباب الشباب
family: usra usar aila اسرة الاسرة
worker: ummal عمال
volunteer: mutatawi mutatawiin متطوعين
friend: sadiq sadaqa asdiqa صداقة اصدقاء
solidarity: tadamun tadamon تضامن التضامن
hope: amal amel امل الامل
peace: salam سلام السلام
life: hayat حياة الحياة
love: hubb حب
faith: iman الايمان ايمان
charity: khayr khayriya rahma خيرية الخيرية رحمة الرحمة
freedom: hurriya hurriyya الحرية حرية
dignity: karama كرامة الكرامة
unity: wahda الوحدة وحدة
fellowship: ukhuwwa الاخوة
equality: musawa المساواة
education: taalim talim تعليم التعليم
development: tanmiya tanmiyat تنمية التنمية
humanitarian: insaniya انسانية
international: duwali dawliya دولية الدولية
national: watani wataniya وطنية
light: nour noor nur نور النور
future: mustaqbal المستقبل مستقبل
bridge: jisr jusur jusoor جسر جسور
door: bab باب
road: tariq darb طريق
voice: sawt صوت
land: ard ارض
sun: shams شمس
sea: bahr بحر
star: najma najmat نجمة
seed: budhur بذور
hand: ayadi yad ايادي
joy: farah فرح
truth: haqiqa الحقيقة
wisdom: hikma الحكمة
trust: thiqa الثقة
culture: thaqafa thaqafi ثقافة الثقافة
new: jadid jadida جديد
without: bila بلا
border: hudud حدود
`;
