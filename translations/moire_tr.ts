<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>Moire Hakkında</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Mixture-of-Experts dil modelleri için bir masaüstü mikroskobu. Modelleri bu bilgisayarda çalıştırır ve yalnızca sizin eklediğiniz sunuculara bağlanır.

GNU General Public License sürüm 3 veya sonrası altında özgür yazılımdır; hiçbir garantisi yoktur.

Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json ve md4c ile geliştirildi.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>içe aktarıldı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln sohbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln dizi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>Yönlendirme politikası olan %Ln yanıt dışarıda bırakıldı: modelin kendi başına ne yaptığını göstermezler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>Yönlendirme politikası olmayan %Ln yanıt dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>Yönlendirme politikası olan yanıtlar da sayıldı: modelin kendi başına ne yaptığını göstermezler.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>Kopyalanmış %Ln yanıt bir kez sayıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>Yönlendirmesi kaydedilmemiş %Ln yanıt var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>%Ln yanıt dışarıda bırakıldı: rotalarındaki katmanlar veya uzmanlar diğerlerinden farklı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln token dışarıda bırakıldı: rotaları modelin biçimine uymuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln token dışarıda bırakıldı: rotaları bozuk.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>Oturum veritabanının bir bölümü bozuk ve dışarıda bırakıldı. “moire-cli sessions check” komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>Modelin dosyası burada değil; bu yüzden uzman sayısı, seçilen en yüksek numaraya göre alındı: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>kapı ağırlıkları</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>token kimlikleri</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>metinler</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>hangi seçimlerin aynı tokene ait olduğu</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>modelin biçimi</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>Bu dosyada kayıtlı değil: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>Yeni sohbetler</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>Yeni sohbetler bu ayarlarla başlar. Sonra her sohbet, mesaj alanının yanından kendi ayarlarını değiştirebilir.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Sistem promptu</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>İlk sorudan önce modele nasıl davranacağını söyler.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>Önerilen örnekleme</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>Model dosyasının önerdiği değerleri kullanır. Dosyada olmayan ayarlar varsayılan değerleri alır; aşağıdaki örnekleme değerleri bu durumda kullanılmaz.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>Yüksek değerler olasılığı düşük tokenleri sıklaştırır; 0 her zaman en olası olanı alır.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>Yalnızca bu kadar en olası tokeni dikkate alır.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>Yalnızca toplam olasılığı bu değere ulaşan en olası tokenleri dikkate alır; 1 kapatır.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>En olası tokenin bu oranından daha az olası tokenleri eler; 0 kapatır.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Tekrar cezası</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>Yakın zamanda geçen tokenleri daha az olası kılar; 1 kapatır.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>Aynı tohum, soru ve ayarlar aynı yanıtı verir.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>En fazla yanıt tokeni</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>Daha uzun yanıtları keser; sonra sürdürülebilirler.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>model durana kadar</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Düşünme bütçesi</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>Düşünen bir modelin akıl yürütmesini bu kadar tokenden sonra bitirir.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınırsız</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bağlam</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>Modelin sohbetten görebildiği token sayısı; bir model yüklendiğinde geçerli olur.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>Açılacak model (GGUF) veya paket (.moire).</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>Her sayfayı bu klasöre çiz ve çık.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Mixture-of-Experts dil modelleri için bir masaüstü mikroskobu</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>Açılacak model (GGUF) veya deney (.moire).</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>Çökme raporu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>Moire son çalıştığında çöktü. Sohbet metni içermeyen bir rapor bu bilgisayarda saklandı; hiçbir yere gönderilmedi.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>Raporu sil</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln saniye kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln dakika kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln saat kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>çok az prompt</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>fark yok</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>farklı</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (kontrole göre)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>bir metnin %Ln tokeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln varyant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln tohum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln tekrar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>“%1” varyantından farklı: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>Aynı katmanların rastgele uzmanlarından farklı: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>Belirsiz: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>Rastgele uzmanlara göre belirsiz: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>Ne kadar küçük olursa olsun her değişiklikten sonra model, temel varyantın tokenleri boyunca farklılaşır (%1). Önemli olan, rastgele uzmanlara göre ne kadar fazla farklılaştığıdır.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>Yaklaşık %Ln prompt daha bunların ilkini karara bağlar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>8&apos;den az prompt başka promptlar hakkında bir şey söylemez: aralık yok.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>Aralıklar: %&#xa0;95, promptlar üzerinden; p tüm karşılaştırmalar için düzeltildi (Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>tam eşleşme</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>yanıtı içeriyor</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>desenle eşleşiyor</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>doğru sayı</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>geçerli JSON</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>doğrulandı</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>doğru seçim</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>doğru seçim, bayt başına</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>doğru seçimin olasılığı</translation>
    </message>
    <message>
        <source>length</source>
        <translation>uzunluk</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>düşünme</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>ilk tokene kadar süre</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>hız</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-olasılık</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropi</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>token başına okunan</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>log-olasılık değişimi</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>aynı ilk seçim</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>aynı uzmanlar</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>ilk fark</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>metin farkı</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>yönlendirme uzaklığı</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 bayt</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 K</source>
        <comment>thousands</comment>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions</comment>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>billions: 10^9</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 T</source>
        <comment>trillions: 10^12</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>tok/s</source>
        <comment>tokens per second</comment>
        <translation>tok/s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>“%1” varyantının yanıtları: “%2” ile “%3”, %Ln çiftten %4 tanesini ters sıralıyor. Tüm yanıtlarının ödülü aynı olan gruplar bir şey öğretmez; her iki ödüle göre de böyle olan grup sayısı: %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>Bir prompta her tohum için bir tane olmak üzere verilen yanıtlar bir ödülle puanlanır ve GRPO&apos;daki gibi birbirleriyle karşılaştırılır. Tanımda ödül belirtilmemiş.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>Henüz grup yok. Grup, bir prompta farklı tohumlarla verilmiş ve ödülü olan iki veya daha fazla yanıttır.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>ortalama ödül</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>ortalama uzunluk, token</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: ortalama %2, sapma %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>Hepsi eşit; bu yüzden bu grup bir şey öğretmez.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>Avantaj = (ödül − ortalama) / sapma, ağırlık = avantaj / token.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ağırlık</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>Politika değişmediği sürece her tokenin ağırlığı aynıdır. Temel varyantın tokenleri boyunca ölçülen bir varyant, politika o varyanta dönüştüğündeki ağırlıkları gösterir.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>Politika “%1” varyantına dönüştüğünde: temel yanıtın %Ln tokeninden %2 tanesi kırpılır; bu yüzden bunlar gradyan vermez.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>tohum %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 / %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%1 / %Ln yanıt aynı metin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>Diğer çalıştırmanın bunu yineleyip yinelemediğini söylemek için çok az prompt var.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>Diğer çalıştırma, aralıkları içinde bunu yineliyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>Diğer çalıştırma bunu yinelemiyor. Farklar: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>Salt okunur, kaynak %1: Moire %2, %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>Bu bir dosya değil, boru (pipe).</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>Bu bir dosya değil, soket.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Bu bir dosya değil, klasör.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>Bu bir dosya değil, aygıt.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>Dosya artık yok ya da bağlantı kopuk.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>Bağlantı kendisini gösteriyor.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Dosya okunamıyor: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>Bağlantıyı ve dosyanın izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>Klasörden kaldırın.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>Dosya adı geçerli UTF-8 değil.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Dosyayı yeniden adlandırın.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>Yalnızca ilk %Ln dosya incelendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>Yalnızca ilk %Ln klasör incelendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>Daha küçük bir klasör seçin.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>Klasör açılamıyor: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>Bağlantı üstündeki bir klasöre geri dönüyor; izlenmedi.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Klasör okunamıyor: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>Klasör yalnızca kısmen okunabildi: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>Bu kadar derindeki klasörler atlanır.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>Yalnızca ilk %Ln model dosyası gösteriliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>Parça %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>Model %Ln taneden fazla parçaya bölünmüş.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>Parçaları daha az dosyada birleştirin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>%Ln parça eksik: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>Modelin tüm parçalarını tek bir klasöre koyun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>%Ln anahtar daha</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>Dosyanın başlığı okunamadı.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Dosyayı yeniden indirin.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%Ln katmanda %1</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>kısa evrişim, çekirdek %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>kapılı delta kuralı, %1 başlık</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, %1 başlık</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>gizil, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>gruplu, önbellekte %2 için %1 başlık</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>pencere %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>döndürme yok</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>doğrusal × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>taban %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>desteklenmiyor</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>desteklenmiyor: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>bellekte, %1 boş kalır</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>sınırda: bağlam en çok %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>diskten: yavaş</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>en çok %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>Burada ölçüldü: %Ln yanıtın medyanı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>Token başına okunan bayttan ve bu makinenin ölçülen bellek bant genişliğinden tahmin edildi. Bu modelin henüz kaydedilmiş yanıtı yok.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>Burada henüz ölçülmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, %Ln tanesi yoğun</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>yok: yoğun</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>%1 yönlendirilen, %2 kullanılan</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>%1 yönlendirilen, %2 kullanılan, %3 ortak</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%2 gruptan %1</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>seçim biası</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>yeniden normalize</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>ölçek %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a context and how positions are scaled</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 F16</source>
        <translation>%1 F16</translation>
    </message>
    <message>
        <source>%1 Q8_0</source>
        <translation>%1 Q8_0</translation>
    </message>
    <message>
        <source>A token reads %1: %2 of the file.</source>
        <translation>Bir token %1 okur: dosyanın %2 kadarı.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>kullanılabilir, düşünmeyle</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>kullanılabilir</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>yeniden normalize değil</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 desteklenmiyor.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 boş belleğe sığmıyor.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>Modelin %1 belleğe ihtiyacı var.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>Art arda yüklenen %Ln modelin en çok %1 belleğe ihtiyacı var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>Sunucu, modellerini listelemiyor.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>Sunucu “%1” modelini listelemiyor.</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>Log-olasılıklar olmadan tokenleri ayırt edilemez; bu yüzden yönlendirmesi gösterilemez.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>Yönlendirmesi biçim bilgisi olmadan geliyor: modelin katmanlarını ve uzmanlarını girin.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>Yönlendirmesi kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>sunucu %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>Bu, https://host:8000/v1 gibi bir adres değil.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Adres https:// veya http:// ile başlamalıdır.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>Anahtarı kendi alanına girin: adres görünür ve kaydedilir.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>“?” veya “#” sonrasını yazmayın: adres görünür ve kaydedilir.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>pay</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>Şansın nereye kadar gittiği bilinmiyor: 8&apos;den az prompt var ya da “başka tohum” kontrolü yok; çünkü temel varyant örnekleme yapmıyor veya hiçbir varyant yönlendirmeyi değiştirmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%Ln uzmandan %1 tanesi tohum sıfır dağılımının ötesinde: tüm promptlar üzerinden temel varyanttan, başka bir tohumun yapacağından daha uzak. Bunların yaklaşık %&#xa0;5 kadarı şanstır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%Ln uzmandan %1 tanesi sıfır dağılımının ötesinde: daha iyi yanıtlar bunları, avantajların grup içinde değiş tokuş edildiği duruma göre daha çok ya da daha az kullandı. Bunların yaklaşık %&#xa0;5 kadarı şanstır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>katman %1: 0</translation>
    </message>
    <message>
        <source>p 1</source>
        <translation>p 1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>%1 ms (p99)</source>
        <translation>%1 ms (p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbiri</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>olasılık</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropi</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>şaşırtıcılık</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>gecikme</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>uzman</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Güncellemeleri denetle</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Bu, Moire %1 sürümü.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>Bu derlemede yeni sürümlerin olduğu bir sayfa belirtilmemiş. Programı aldığınız yere bakın. Moire kendisi hiçbir zaman denetlemez.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>Yeni sürümler bu sayfada listelenir. Moire kendisi hiçbir zaman denetlemez; tarayıcınızda şu açılır:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>Sayfayı &amp;aç</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;es</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Sohbet</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>&amp;Deneyler</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>&amp;Atlas</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modeller</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>A&amp;yarlar</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>Sayfa çub&amp;uğu</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Komut paleti…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Düzeni sı&amp;fırla</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Kılavuz</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>K&amp;lavye kısayolları</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>&amp;Güncellemeleri denetle…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>Moire &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çıkı&amp;ş</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>Veritabanı salt okunur: sohbetler okunabilir ama bir şey sorulamaz veya değiştirilemez.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>Bu veritabanını %1 üzerindeki Moire kullanıyor. Orada kapatılana kadar sohbetler burada okunabilir ama değiştirilemez.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>Veritabanı yeniden yazılabilir.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>Başka bir program veritabanına yazıyor. Moire onu bekliyor; hiçbir şey kaybolmaz.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Açık model yok.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 geçerli UTF-16 değil: bazı karakterler eksik.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 UTF-16 olarak okundu.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 her yerinde geçerli UTF-8 değil: bazı karakterler eksik.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 UTF-8 olmadığı için Latin-1 (Windows-1252) olarak okundu: aksanlı harfler yanlış olabilir.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>%1 yalnızca metniyle eklendi, resimleri olmadan.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>Sabitlenenler</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message>
        <source>Folder · %1</source>
        <translation>Klasör · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, %Ln sohbet</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(başlıksız)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>yanıtlıyor</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>sırada</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>taslak</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>Başka bir model yükleniyor. Bitmesini bekleyin veya önce iptal edin.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>Sorular hâlâ yanıtlanıyor. Başka bir model açmadan önce yanıtları bekleyin veya durdurun.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>Sohbet hâlâ okunuyor.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>Henüz silinecek bir sohbet yok.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>Bu yanıt henüz tamamlanmadı. Bitmesini bekleyin veya durdurun.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>Bu mesaj artık gösterilmiyor.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>Son değişiklik hâlâ kaydediliyor.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>Bu sohbet yanıtlanıyor. Yanıtı bekleyin veya durdurun.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>Yanıt hâlâ kaydediliyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>Bu motor, bir yanıtın yarısından devam edemiyor.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>Bu sohbette geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>Model hâlâ yükleniyor.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Açık model yok.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>Bu mesajın yanıtı yok.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>Bu bir soru değil.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>Bu bir yanıt değil.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>Bu ilk dal.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>Bu son dal.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>Mesaj boş.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>Yeniden gönderilecek bir soru yok.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>Sistem promptu</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>Yanıt (düzenlendi)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Akıl yürütme</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(başlıksız)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. Yarım kalan yanıt saklandı; model, GPU&apos;da daha az katmanla yeniden yüklendi.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. Yarım kalan yanıt saklandı; model CPU&apos;da yeniden yüklendi.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>Bellek yetmiyor: diğer programları kapatın veya daha küçük bir model ya da bağlam kullanın.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentCellsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a prompt, its text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (repeat %2)</source>
        <translation>%1 (tekrar %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>tohum</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>Hazır deneyler</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Deneyler</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, çalışıyor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentTableModel</name>
    <message>
        <source>baseline</source>
        <translation>temel</translation>
    </message>
    <message>
        <source>control</source>
        <translation>kontrol</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>%1 ile fark: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, düzeltilmiş</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>yaklaşık %Ln prompt daha karara bağlar</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>varyant</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>yanıtlar</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>Token artık yok.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>Dinlenecek bir adres girin, örneğin 127.0.0.1.</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>Bu adrese başka makineler erişebilir: bir anahtar gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>Anahtar en az %Ln karakter olmalıdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>Anahtarda yalnızca ASCII harfler, rakamlar ve işaretler olabilir.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>anahtarı olan bir istemci</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>token veya bağlam sınırında durdu</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>bir hata yüzünden durdu</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>henüz kaydedilmedi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>tohum %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>%1 s düşünüyor</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Düşünüyor…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 s düşündü</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Düşündü</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>bütçe %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Mimari</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Kuantizasyon</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Etkin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>Bu makinede</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a model and its file</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::QuestionQueue</name>
    <message>
        <source>No model is open.</source>
        <translation>Açık model yok.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>Şablonda {reasoning} bulunmalıdır.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>Şablon çok uzun.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>Diğer programlar</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a submenu, and of its entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>D&amp;üzen</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Sohbet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>Göste&amp;rgeler</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerCard</name>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>beklenen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>token başına log-olasılık %1</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>sınırında kesildi</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>Sohbet olarak aç</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>%1 yanıtını sohbet olarak aç</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>Yanıt: %1</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>prompt %1 · tohum %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>aynı yanıt</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>ilk fark: token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>Bu hücre henüz çalıştırılmadı.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>Önceki yanıt</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>Sonraki yanıt</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>varyantlar</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>Gösterilen varyantlar</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>renk: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>fark</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Token rengi</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>Prompt %1 / %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>tohum %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>tekrar %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>Okuma durduruldu. Okunanlar saklandı.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>Modelsiz içe aktarma</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>model yok</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>tüm sohbetler</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>yalnızca politikalı</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>politikalılarla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>pay</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>kapı kütlesi</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>numaraya göre</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>yüke göre</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>benzerliğe göre</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 token</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>Bu modelde uzman yok</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 yoğun bir model: her token tüm parametrelerini kullanır, bu yüzden haritası çıkarılacak bir yönlendirme yok. Sohbet yine de her tokenden ne kadar emin olduğunu, akıl yürütmesini, gecikmeyi, sağlığı, maliyeti ve merceğin katmanlarında okuduklarını gösterir; Deneyler yanıtlarını karşılaştırır. Harita için yukarıdan bir Mixture-of-Experts modeli seçin veya yönlendirme içe aktarın.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>Bu modelin bu sohbetlerdeki yanıtlarıyla yönlendirme kaydedilmemiş. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>Bir Mixture-of-Experts modelinin haritası burada görünecek: tüm sohbetlerde yanıtları hangi uzmanları kullandı, her biri ne için seçiliyor ve iki sohbet grubu farklı mı. Sohbet&apos;te bir şey sorun; vLLM, SGLang, llama.cpp veya bir betiğin kaydettiği yönlendirmeyi içe aktarın (JSON, NumPy, CSV, önem matrisi) ya da iki prompt listesini karşılaştırın (dosya menüsü).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 katman × %2 uzman, token başına %3 · aralıklar promptların bütünüyle yeniden örneklenmesiyle · yanlış keşif oranı en çok %&#xa0;5 (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 katman × %2 uzman, token başına %3 · aralıklar sohbetlerin bütünüyle yeniden örneklenmesiyle · yanlış keşif oranı en çok %&#xa0;5 (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Okunan tokenler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>Yönlendirme içe aktar…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>İki grup</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>Sayılan sohbetler</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Renklerin gösterdiği</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Uzmanların sırası</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>Benzerliğe göre: aynı yerlerde seçilen uzmanlar yan yana durur</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>Yönlendirme içe ve dışa aktarma</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>İki prompt listesini karşılaştır…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>Yönlendirmeyi dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln yanıt)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (promptlar)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (içe aktarıldı)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>Bir deneyin sonuçları</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>Hiç deney çalıştırılmadı</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Tüm sohbetler</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>Yönlendirme politikalı yanıtlar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Yalnızca bunlar</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Tüm yanıtlar</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>NumPy dizisi [tokens, layers, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>CSV satırları: token, katman, uzman, kapı…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>vLLM&apos;in yazdığı JSON satırları…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>SGLang&apos;in yazdığı JSON satırları…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>Yönlendirme &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>İki prompt listesini karşılaştı&amp;r…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>Atlas&apos;ı yeniden &amp;oku</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>Uzman &amp;haritası</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>İki sohbet &amp;grubu</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>Yönlendirme içe aktar</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>Kaydedilmiş yönlendirme (*.json *.jsonl *.npy *.csv *.gguf *.results);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>yönlendirme</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>llama.cpp önem matrisi, yalnızca sayımlarla…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>Yapıştırılan metin</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>Yapıştırılan metin %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>Bir mesajda en çok %Ln dosya olabilir; diğerleri dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 mesajdan kaldırıldı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln dosya okunuyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>Metnini açar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>Bu yalnızca başlangıcı: metin burada gösterilemeyecek kadar uzun. Model hepsini alır.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>Baytların yeri: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>part of a file, bytes</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CellsTable</name>
    <message>
        <source>Cells</source>
        <translation>Hücreler</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopya)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>“%1” klasörü silindi; sohbetleri saklandı.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>&amp;Yeni sohbet</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>Sohbetlerde &amp;ara</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Yeni&amp;den adlandır</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Sabitle</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>Klasöre &amp;taşı</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Ç&amp;oğalt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>Sohbet listesinde &amp;geri al</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Markdow&amp;n olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>&amp;HTML olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>İzlerle &amp;JSON olarak dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>Sohbet &amp;içe aktar…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Yeni klas&amp;ör</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>Klasörü yukarı taşı</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>Klasörü aşağı taşı</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>Tüm grupları da&amp;ralt</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>Tüm grupları g&amp;enişlet</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Sabitlemeyi &amp;kaldır</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Klasörü si&amp;l</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>%Ln sohbeti si&amp;l</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>Sohbeti si&amp;l</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>Dı&amp;şa aktar</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Klasör yok</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>Yeni klasör %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>Buraya aktar</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>Sohbetler (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Sohbet içe aktar</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>Sohbetler (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>Bir deneyin yanıtında kullanılamaz.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>Klasör adı</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>Sohbet başlığı</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>Yanıtlayan model; model listesini açar</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>&amp;Tüm modeller…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>Yükleme ilerlemesi</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Sohbet ayarları</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Model yok</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 yükleniyor</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>Sohbetlerde ara</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>Yeni sohbet (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln dosya dışa aktarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>Bozuk %Ln mesaj dışarıda bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln sohbet içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>“%1” geçen sohbet yok.</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>Henüz sohbet yok. Bir sohbet, ilk sorusu sorulduğunda burada görünür.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” silindi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln sohbet silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>İptal edildi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln dosya başarısız: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>Bu sohbetin taslağı veya ayarları kaydedilemiyor: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>Sohbet &amp;listesi</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>Göste&amp;rgeler</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>Ön ayar</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>Ön ayar komutları</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>Ön ayarları kaydet, yeniden adlandır, sil, dışa ve içe aktar</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Ön ayarın adı</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Ön ayar olarak &amp;kaydet…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Yeniden adlandır…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Si&amp;l</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;İçe aktar…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Henüz ön ayar yok</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Ön ayar yok</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>Bu adda başka bir ön ayar var.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>“%1” ön ayarı silindi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>Ön ayar içe aktar</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>Ön ayarı dışa aktar</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Ön ayarlar (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>“%1” ön ayarı dışa aktarıldı.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>“%1” ön ayarı içe aktarıldı. Bu sohbet artık onu kullanıyor.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>Sorudan önce söylenenlerle birlikte</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>Sohbetlerden promptlar</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Başlıklarda ara</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>Sohbetler ve soruları</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>Kapalı: her soru tek başına, bir sohbetin ilk sorusu olarak sorulur</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>Prompt ekle</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>Henüz sohbet yok.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>Sohbetleri veya içlerindeki soruları seçin. Seçilen bir sohbet tüm sorularını ekler.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>%Ln sohbetten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>Sözcüklerin ne kadar serbest seçileceği. 0 her zaman en olası olanı alır.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>Bu kadar en olası token arasından seçer.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>Toplam olasılığı bu değere ulaşan en olası tokenler arasından seçer. 1 kapatır.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>En olası tokenin bu oranının altındaki tokenleri dışarıda bırakır.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>Bu olasılığa kadar, beklendiği ölçüde şaşırtıcı tokenleri yeğler. 1 kapatır.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>Tekrar cezası</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>Penceredeki tokenleri daha az olası kılar. 1 kapatır.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>Varlık cezası</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>Pencerede geçen her token için bir kez çıkarılır. 0 kapatır.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Sıklık cezası</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>Bir token pencerede her geçtiğinde çıkarılır. 0 kapatır.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>Ceza penceresi</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>Cezaların baktığı son token sayısı.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>En fazla yanıt tokeni</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>Yanıt bu kadar tokenden sonra biter.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınırsız</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Düşünme bütçesi</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>Model, bu kadar akıl yürütme tokeninden sonra yanıtına başlamalıdır.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bağlam</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>Sohbetin ve yanıtın birlikte sahip olabileceği token sayısı. Bir model yüklendiğinde geçerli olur.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>Sıfırla: %1</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>Varsayılana sıfırla</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Varsayılan: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Sohbet ayarları</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Sistem promptu</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>İlk sorudan önce modele söylenen</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Örnekleme</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>Modelin önerdiği gibi</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>Aynı tohum, ayarlar ve mesajlar aynı yanıtı verir.
Varsayılan: rastgele</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p ve cezalar</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>Modeli yeniden yükle</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>Varsayılan: rastgele</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>Geçersiz tohum: 0 ile %1 arasında bir sayı girin</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>Sohbet başladıktan sonra değişmez. Yeni bir sohbette başkası kullanılabilir.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>Varsayılan: yok</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>Varsayılan: ayarlar sayfasındaki</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>Modelden</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Varsayılan</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>Açık model yok. Bir modelin dosyası değer önerebilir; diğerleri varsayılanlardır.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>Bu model bir şey önermiyor; varsayılanlar kullanılır.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>Bu modelin önerisi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>Model, %Ln tokenlik bağlamla açık.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>%Ln sohbet dışa aktarılıyor…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln dosya içe aktarılıyor…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>&amp;Token rengi</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Token rengi</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>renk</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>renk: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>Renkler: %1 – %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>Komutlar, modeller ve sohbetler</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Eşleşmeler</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>şu anda kullanılamıyor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ön ayar</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>Yanıtları karşılaştır</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>Prompt, bu sohbetteki gibi ve her değişiklikle bir kez daha, aynı tohumlarla yanıtlanır. Tek bir promptla yanıtlar karşılaştırılabilir ama başka promptlar hakkında bir şey söylenemez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>token başına %Ln uzman</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>rastgele uzmanlar</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>tüm uzmanlar, modelin seçtiği gibi</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>düşünme yok</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>her zaman en olası token</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>sıcaklık 1,2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Tohumlar</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>Her birinin yanıtları (tohum)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Deney oluştur</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>sohbetteki gibi</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>Resim eklenemez: model yalnızca metin okur.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>Mesaj, dosyaları okunduğunda gönderilecek.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>Düzenlemeyi iptal et (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>Sohbet ayarları</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>Bir soru düzenleniyor. Gönderilince yeni bir dal başlar.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>Bir yanıt düzenleniyor. Modelin yanıtı başka bir dal olarak saklanır.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>Metin dosyaları (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>Soru sormak için bir model açın</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 için mesaj</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>düşünme: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>düşünme: sınırsız</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>sıcaklık %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>bağlam %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>bağlam %1 üzerinde</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>Bağlam boyutu içinden bu sohbetin ve mesajın tokenleri</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>Yanıtı durdur (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter; Shift+Enter yeni satır başlatır</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>Açık model yok.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>Model &amp;aç</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>Düzenlediğiniz mesaj artık gösterilmiyor. Metniniz saklandı.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>Düzenlemeyi &amp;sürdür</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>Mesajdaki değişiklikler atıldı.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>Yanıt yeniden üretilmedi.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>Başka bir sohbetteki soru bağlama sığmayacak kadar uzun. Gönderilmedi; metni orada duruyor.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>O sohbeti &amp;göster</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>Soru gönderilmedi.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>Yanıt başlamadan durduruldu.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>Yeniden ü&amp;ret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln mesaj dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>Bağlam dolduğu için en eski mesajlar artık modele gönderilmiyor.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Bağlantıyı aç</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>Bu adres başka bir programda açılsın mı?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>Bu adres buradan açılamaz.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresi &amp;kopyala</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>Yanıt henüz kaydedilmedi: %1
Bellekte tutuluyor, kaydetme yeniden denenecek.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>Yanıt kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln mesaj silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Yükleme iptal edildi.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Mesaj yaz</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>Mesajlara git</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>Sohbet ayarları…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Ön ayarlar</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>Model seç…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>Başka bir sohbetteki soru, akıl yürütmesiyle birlikte bağlama sığmayacak kadar uzun.</translation>
    </message>
</context>
<context>
    <name>moire::ui::CostPanel</name>
    <message>
        <source>%1 FLOP</source>
        <translation>%1 FLOP</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>Bir tokenin maliyeti</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>maliyet</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>bu token · yanıt ortalaması</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>yanıt ortalaması</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>Bir tokenin maliyeti: yönlendirildiği uzmanlara göre okunan baytlar, işlemler ve bant genişliği. Bir sohbetin yanıtları için gösterilir.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>Gösterilemiyor, çünkü bu yanıtın model dosyası kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>Modelin başlığı okunuyor…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>Gösterilemiyor, çünkü model dosyası okunamıyor: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>mimarisi desteklenmiyor</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>İlk token bekleniyor…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokenler okunuyor…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Bu yanıt token kayıtları olmadan kaydedilmiş.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>enerji</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>paket ve aygıt, RAPL ve NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>aygıt, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>paket, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · %Ln tokenin ortalaması</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>Makinenin bu sırada yaptığı her şey, diğer programlar dahil</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>çünkü enerji sayacını (RAPL) yalnızca yöneticiler okuyabilir</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>çünkü bu makinede enerji sayacı yok (RAPL, NVML)</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>çünkü daha yeni başladı</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>çünkü enerji yalnızca yanıt akarken ölçülür ve yanıtla birlikte kaydedilmez</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>ortalama %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>okunan parametreler</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 içinden</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>okunan bayt</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>Yönlendirilen uzmanların ve diğer tüm katmanların ağırlıkları ile önbellek</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>işlemler</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>Bir çarp-topla işlemi iki sayılır</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>bant genişliği payı</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>çünkü aygıt belleğinin bant genişliği ölçülmüyor</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>%1/s içinden, ölçülen</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>çünkü süre kaydedilmemiş</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>çünkü henüz ölçülmedi: Modeller sayfasını açmak ölçümü yapar</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>bu boyutta yoğun bir model</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>%1 kat bayt</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>Her uzman kullanılsaydı bir tokenin okuyacağı</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>yönlendirilen uzmanlar</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>diğer tüm ağırlıklar</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>önbellek</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>Bir katmandaki %2 uzmandan yalnızca %1 tanesi okundu; modelin %3 kadarı okunmadı.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>Model yoğun: her token modelin tamamını okur.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>Yeni deney</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>Deneyin adı</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>Deneyin sorduğu, örneğin “Düşünmek toplamalara yarıyor mu?”</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>Deney oluştur</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>olduğu gibi</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Promptlar, her satırda bir tane</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Her satırda bir prompt</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>Prompt dosyaları ve sohbet soruları</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>Sohbetlerden…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>Sohbet soruları, öncesinde söylenenlerle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>Dosyayı veya soruyu kaldır</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>prompt ve answer içeren JSON satırları ya da her satırında bir prompt olan metin</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Promptlar</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varyantlar</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Varyant ekle</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>Varyantı kaldır</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>Bir sayı ya da 1, 2, 5 gibi bir liste</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>Süreleri ölçmek için her tohumun kaç kez çalıştırılacağı</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>Seçilmedi: promptların sunduğuna göre</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>Kontroller ekle: rastgele uzmanlar, başka tohum</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>Her tokenin uzmanlarını ve sürelerini sakla</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>Göstergeler için; tokenlerin metnini ve olasılıklarını bu olmadan da gösterirler. Sonuçlar birkaç kat yer kaplar.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Tohumlar</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Tekrarlar</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Temel varyant</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrikler</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Prompt dosyası</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Promptlar (*.jsonl *.json *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>varyant %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>variant, field, problem</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = %Ln hücre, kontroller hariç.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>Yönlendirme farkı</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>İkisinin de yanıtı olduğunda, bir varyantın temel varyanttan farklı uzman seçtiği yerler.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>Token token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>değişim</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>log-olasılık</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>Token token gösterilen</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>Varyantların, temel varyantın yanıtları boyunca token token ondan ne kadar uzak olduğu. kl metriği ve yanıtlar gerekir.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>Grup örneklemesi</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Ödül</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>Grubun yanıtları</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>avantaj</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>ağırlık</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenler</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>okunuyor: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-olasılık, nat</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln çift</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>%Ln varyant daha gösterilmiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>Bir prompta her tohum için bir tane olmak üzere verilen yanıtlar bir ödülle puanlanır ve GRPO&apos;daki gibi birbirleriyle karşılaştırılır. Bu prompt için henüz grup yok.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>tohum %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>Bu prompta “%1” varyantının %Ln yanıtı: ortalama ödül %2, sapma %3. Avantaj = (ödül − ortalama) / sapma, ağırlık = avantaj / token.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>Tüm ödüller eşit; bu yüzden bu grup bir şey öğretmez.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>Deneyin ilerlemesi</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>Hiçbir şey kaybolmasın diye çalışan hücreden sonra durur</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>Şimdi durdur: çalışan hücre kaybolur, diğer her şey saklanır</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>Deneyi durdur</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Sonuçları kaydet</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Deneyler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Çalıştır</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>Eksikleri çalıştırır; saklananlar kalır</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>Tüm hücreleri çalıştırır</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>Başarısız %Ln adımı yeniden çalıştır</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 / %2 hücre</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>bu hücreden sonra duruyor</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>bir model açılana kadar bekliyor</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>motoru bekliyor</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>hazırlanıyor</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln token üretildi · başarısız: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>Deneylerde ara</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>Yeni deney</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Deneyler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>Deney aç</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>Deneyler (*.json *.results *.moire);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>Paylaşmak için paket…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>Rapor (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapor (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>Hücre tablosu (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Token tablosu (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>Hücrelerin NumPy dizisi…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>Her şeyin NumPy arşivi…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>Rapor (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>Her şey, hücre hücre (JSON satırları)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>Sonuçlar (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>Başka bir çalıştırmayla karşılaştır…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>Başka bir çalıştırmayla karşılaştır</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>Deneyler (*.moire *.json *.results);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>Bu tanımla yeni deney</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Sonuçları kaydet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>Bu deney çalışıyor. Kaldırmadan önce durdurun.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>Deney, sonuçlarıyla birlikte kaldırıldı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>Henüz bir şey çalıştırılmadı.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Göstergeler</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>Yan bölümün gösterdiği</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Gösterilen</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>temel</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Temel varyant</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>Diğerlerinin karşılaştırıldığı varyant. İki yanıt arasındaki metrikler tanımın kendi temel varyantına göre ölçülür.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>Ne bekliyorsunuz, ne görüyorsunuz, ne sonuç çıkarıyorsunuz. Sonuçlarla birlikte saklanır.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>D&amp;eney aç…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>Deneyi &amp;çalıştır</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>Deneyi &amp;duraklat</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>Yeni de&amp;ney…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>Deneye &amp;varyant ekle…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>Hazır deneyler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln adım başarısız oldu. Nedenleri yanıtlarda; diğerleri saklandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln prompt eklendi. “Sürdür” bunları çalıştırır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>%Ln prompt ekle…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>Deneye prompt ekle…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>Tek uzman</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>Haritada bir hücre seçerek uzmanının hangi tokenler için seçildiğini (lift, aralık ve sayıyla), sohbetlerinizdeki yerleri, kapı ağırlıklarını ve birlikte seçildiği uzmanları görün.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>Sohbette bu uzmanın çevresinden dolaş</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>Seçilebilsin ama çıktısı katılmasın</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Zorla</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>Her token için seç</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>Bias…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>Daha sık veya daha seyrek seç</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>Seçildiği tokenler</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>%&#xa0;95</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>replicates</source>
        <translation>yinelenir</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>Ne için seçiliyor</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>En yüksek kapılar</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Rastgele</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>Hangi yerler</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>Seçildiği yerler</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>Bağlamda</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>Kapı ağırlığı</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>onu seçen tokenler</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>Birlikte seçildiği uzmanlar</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>uzman</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>bağımsızlığa göre</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenler</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>beklenen</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>Birlikte seçilenler</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Tüm tokenler okunuyor…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>gösterilemedi</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>çok az sohbet</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>Katman %1, uzman %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>pay %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>lift %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>ortalama kapı %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>bir şey söylemek için çok az token</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>aralık yok: %Ln sohbetten az</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>%&#xa0;95 aralığı, sohbetlerin bütünüyle yeniden örneklenmesiyle bulunur; çünkü bir sohbetin tokenleri bağımsız değildir.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>low</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>high</source>
        <translation>üst</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>token %1, q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>Token kimlikleri kaydedilmemiş.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>Hiçbir token sınanacak kadar sık geçmiyor: en az %2 sohbette %1 kez gerekir.</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>Bu uzman için sınanan %1 token üzerinden yanlış keşif oranı en çok %&#xa0;5 (Benjamini–Hochberg); %2 tanesi geçti, %3 tanesi çok seyrekti. Yinelenir: sohbetlerin her iki yarısında da.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>seçim türü</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>kapı</translation>
    </message>
    <message>
        <source>before</source>
        <translation>önce</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>en yüksek kapı</translation>
    </message>
    <message>
        <source>random</source>
        <translation>rastgele</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, kapı %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>Metinler kaydedilmemiş.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>Hiç seçilmedi.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>Kapı ağırlıkları kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>Hangi seçimlerin aynı tokene ait olduğu kaydedilmemiş.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>Bir token bu katmandan tek uzman seçer.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>Hiçbir şey, bir sonuca varılacak kadar sık beklenmiyor.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>İkisini de seçen tokenlerin, bağımsız seçimlerin vereceğine oranı. Enter o uzmanı gösterir.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>Uzmanlar</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Fark</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>Sayılan tokenler</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>Renklerin gösterdiği</translation>
    </message>
    <message>
        <source>share</source>
        <translation>pay</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>kapı kütlesi</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>Uzmanların sırası</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>numaraya göre</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>yüke göre</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>benzerliğe göre</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>Benzerliğe göre: aynı tokenler için seçilen uzmanlar yan yana durur</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>Karşılaştırılacak yanıt</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>katman %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>katman %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>Tüm katmanları yeniden göster</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>Yalnızca bu katmanı çubuklarla göster</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>eksi kendi dalındaki %1. yanıt</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>eksi %1. yanıt</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>uzmanlar</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 / %Ln token okundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln token · %1 / %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>Rotası olan tokenler · token ve katman başına uzman</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>Bu sohbetin yanıtları okunuyor…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>Hangi uzmanların seçildiği: her uzman katmanı için bir satır, her uzman için bir sütun. Bir Mixture-of-Experts modeli yanıtlarken dolar.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>Bu yanıtla yönlendirme kaydedilmemiş: modeli yoğun ya da yanıt iz olmadan verilmiş.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>Bu model yoğun: her token tüm parametrelerini kullanır, bu yüzden seçilecek uzman yok.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>İki yanıt, katmanları veya uzmanları farklı modellerden; bu yüzden gösterilecek bir fark yok.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>Tokenler okunamıyor: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokenler okunuyor…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>İlk token bekleniyor…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>Bu tokenlerle yönlendirme kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>Sayıları için bir hücre seçin. Çerçeveli: seçili tokenin uzmanları.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Katman %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;Katman %1, uzman %2&lt;/b&gt; · pay %&#xa0;%3 (eşit dağılım %&#xa0;%4)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>diğer yanıt %&#xa0;%1 (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: çok az token</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>yalnızca bu sohbetten, yinelenmedi</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>Tokenlerin bağımsız olduğu varsayımıyla %&#xa0;95 aralığı. Bir sohbetin tokenleri bağımsız değildir; bu yüzden gerçek belirsizlik daha büyüktür. Taralı: katmanda uzman başına beşten az seçim ya da 1,96 standart hata içinde bir fark. Yalnızca şans eseri yaklaşık yirmi hücreden biri bunları aşar.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>Aritmetik</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>Mantık</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>About itself</source>
        <translation>Kendisi hakkında</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>Model &amp;aç</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>Bir şey sorun</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>Model yükleniyor</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>Açık model yok</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>Model yanıtlarken sağdaki paneller her token için hangi uzmanların kullanıldığını ve ne kadar sürdüğünü gösterir. Her şey bu makinede kalır.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny, bu programla gelen küçük bir modeldir. Okuyup göndermeden önce değiştirmek için bir prompt seçin veya kendinizinkini yazın. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>Sorular ve öncesindeki sohbet %1 sunucusuna gönderilir.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>Sohbet etmek için bir model açın. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>Bu makinenin belleğine sığar: %1 (%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>Bu makinenin belleğine yaklaşık %1 boyutuna kadar GGUF modelleri sığar.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>Modeller GGUF dosyalarıdır. Modeller sayfası hangilerinin bu makineye sığdığını gösterir.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>“%1” artık izlenmiyor; dosyalarına dokunulmadı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>İzlenen klasör yok.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>Sohbet biçimi</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>Başka bir model açılana kadar başka bir sohbet &amp;biçimi kullan:</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>Bu biçimle &amp;yanıtla</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>Daha iyi yanıtların uzmanları</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>Bir grubun yanıtları farklı ödüller aldığında, daha iyi yanıtların hangi uzmanları daha çok kullandığı.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>avantaj başına pay</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Ödül</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>Yanındaki ödül</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>yanında</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>Varyantlara göre ödüller</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>varyant</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>ödül</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ortalama</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>ortalama uzunluk, token</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>bir şey öğretmeyen gruplar</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>Gruplara göre ödül</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>Her prompta verilen yanıtların ortalama ödülü (yanıtlar geldiğinde).</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>Gruplara göre uzunluk</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>Her prompta verilen yanıtların ortalama uzunluğu (yanıtlar geldiğinde).</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>Bir grubun yanıtları</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>avantaj</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>sıra</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>token ağırlığı</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenler</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>Tokenlere göre ağırlık</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>Temel varyantın bir gruptaki yanıtı için, kırpılmış amaç fonksiyonunun her tokene verdiği ağırlık.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>prompt %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>Bu promptun grubu yok: ödülü olan iki yanıt gerekir. Grafiklerden başka bir prompt seçin.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>tohum %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>Sohbetleri süz</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>sohbet</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenler</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grup</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>A&apos;ya</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>B&apos;ye</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>Hiçbirine</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>Seçili sohbetler; listede %1 tuşu</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>klasörü A&apos;ya</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>klasörü B&apos;ye</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>Prompt listeleri…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>Sohbetler yerine, açık modelin okuduğu iki prompt listesi</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>Klasör yok</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>Dizi %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>in neither group</source>
        <translation>iki grupta da yok</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>Grupların farkları</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>İki sohbet grubu belirleyip karşılaştırın. 0&apos;ın üstü: B uzmanı daha çok kullanır.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>Farklı uzmanlar</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>uzman</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>pay A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>pay B</translation>
    </message>
    <message>
        <source>log2 B / A</source>
        <translation>log2 B / A</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>%&#xa0;95</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Politika oluştur</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>low</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>high</source>
        <translation>üst</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>farklı</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>Promptların etiketleri bütünüyle değiş tokuş ediliyor…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>Sohbetlerin etiketleri bütünüyle değiş tokuş ediliyor…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>İki sohbet grubu farklı uzmanlar mı kullanıyor? Sohbetleri A ve B&apos;ye koyun. Hiçbir şeye konu denmez: hangi uzmanların ne kadar farklı olduğu gösterilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln uzman farklı</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>sınanan %1 uzmanda yanlış keşif oranı en çok %&#xa0;5, çok seyrek: %2 (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>sıfır dağılımı: bütün prompt etiketlerinin tüm %1 dizilişi</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>sıfır dağılımı: bütün prompt etiketlerinin %1 dizilişi</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>sıfır dağılımı: bütün sohbet etiketlerinin tüm %1 dizilişi</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>sıfır dağılımı: bütün sohbet etiketlerinin %1 dizilişi</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>her grupta bu kadar az öğeyle tek bir uzmanın farklı olduğu gösterilemez: olası en küçük p %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>B&apos;nin daha çok kullandığı %Ln uzman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>A&apos;nın daha çok kullandığı %Ln uzman</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Kapat: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>Sustur: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>Bias…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;İçindekiler</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>yineleme</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>entropi sıçraması</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>entropi çöküşü</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>yönlendirme çöküşü</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>takılma</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>sonlu olmayan değer</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>bitmeyen akıl yürütme</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>Son tokenler birbirinin kopyası.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>Model, önceki tokenlerdekinden birdenbire çok daha az emin.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>Model uzun süredir her tokenden emin.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>Katmanların çoğu her token için neredeyse aynı uzmanları seçiyor.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>Token, öncekilerden çok daha uzun sürdü.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>Bir olasılık, entropi veya kapı ağırlığı sonlu bir sayı değil.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>Akıl yürütme çok uzun ya da yanıtın tokenlerinin çoğunu kullandı.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>Sıradan metinde yanlış alarmlar, %1: milyon tokende %2 [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>Sıradan metinde yanlış alarmlar: ölçülmedi.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>Uzman paylarının katmanlara göre entropisi ve bu kadar token için şans eseri beklenen entropi</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>Uzmanların kullanımı</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>Uzman paylarının katmanlara göre entropisi</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomaliler</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>Yanıtı durduran anomaliler</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>yanıtı şunlarda durdur…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>%Ln anomalide durur</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>Yanıt bir anomali yüzünden durduruldu: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>anomali</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>ilk token</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>son token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>ölçülen</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>sınır</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>katmanlara göre entropi</translation>
    </message>
    <message>
        <source>health</source>
        <translation>sağlık</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>anomaliler</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>bu yanıt · %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Bu yanıt token kayıtları olmadan kaydedilmiş.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>Yönlendiricinin uzmanları şansa kıyasla ne kadar dengeli kullandığı ve model yanıtlarken bulunan anomaliler: döngüler, takılmalar, entropi sıçramaları, yönlendirme çöküşü.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>yönlendirici</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>çünkü model yoğun</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>çünkü bu yanıtla yönlendirme kaydedilmemiş</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>çok az token</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>yönlendirici entropisi</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 / %2 nat</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>Uzman paylarının entropisi, katmanların ortalaması; en çok sayılarının logaritması</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>yük, en çok / ortalama</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>En dengesiz katmanda en çok kullanılan uzmanın payının ortalama paya oranı</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>kullanılan uzman</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>şans eseri %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>En az bir kez seçilen uzmanlar ve bu kadar token için şans eseri beklenen sayı</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>başa baş (marj &lt; 0,01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>Tüm katmanlarda ve tokenlerde yönlendiricinin az kalsın başka türlü yapacağı seçimler</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>başa baş</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>çünkü seçilmeyen uzmanların puanları kaydedilmemiş</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>sonlu olmayan değerler</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>bu yanıt</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>şans eseri beklenen</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropi, nat</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>yineleme: “%1”</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>entropi sıçraması: önceki tokenlerin %1 nat üstünde</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>entropi çöküşü: ortalama %1 nat</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>yönlendirme çöküşü: katmanların %1 kadarında</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>takılma: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>bir değer sonlu değil</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>akıl yürütme bitmiyor</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>Şimdilik yok</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Bulunmadı</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>Yükleniyor</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Dosya silinmiş, taşınmış veya yeniden adlandırılmış. Model, bellekten çıkarılana kadar kullanılabilir.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>Dosya silinmiş, taşınmış veya yeniden adlandırılmış.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 hesaplanmadı</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>GGUF %1</source>
        <translation>GGUF %1</translation>
    </message>
    <message>
        <source>read without running anything</source>
        <translation>hiçbir şey çalıştırılmadan okundu</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>Dosyanın özeti, modelin ilk yanıtından sonra hesaplanır.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>Başka bir model yükleniyor.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Boşalt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>Diğer modelin yüklenmesini iptal eder.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>Dosya artık yok.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Dosya okunamıyor.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Bu model çalıştırılamıyor.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Bölümler</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>&amp;Ayrı pencerede</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>Resim veya veri olarak kaydet</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG resmi…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG çizimi…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV tablosu…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy dizisi…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Henüz kaydedilecek bir şey yok</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>dikkat</translation>
    </message>
    <message>
        <source>router</source>
        <translation>yönlendirici</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>uzmanlar</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>yoğun</translation>
    </message>
    <message>
        <source>output</source>
        <translation>çıktı</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>örnekleme</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>“%1” aşamasında, nedeni bilinmiyor</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>nedeni bilinmiyor</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>bir uzman bellekte değildi: %Ln sayfa hatası</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln sayfa hatası</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>veritabanı %1 boyunca yazıyordu</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>akıl yürütme</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-olasılık, nat</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>entropi, nat</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>başka bir programın isteği için prefill: %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>başka bir programın isteği yanıtlanıyordu</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 ayrı bir pencerede.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Geri getir</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>Akıl yürütme</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sağlık</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Yeniden oynatma</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Mercek</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>Tüm göstergeler kapalı. Göstergeler menüsünden açılabilirler.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>Diğer göstergeler</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Uzmanlar</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>Ayrı pencereye veya geri</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>%1: ayrı pencereye veya geri</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>Gösterge: ayrı pencereye veya geri</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Gösterge</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>&amp;Sonraki token</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>Ö&amp;nceki token</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>&amp;Düşünmeyi şimdi bitir</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>A&amp;kıl yürütme</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>&amp;Gecikme</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>Sağ&amp;lık</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>&amp;Maliyet</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>&amp;Yeniden oynatma</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>M&amp;ercek</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>Bu gösterge ayrı &amp;pencereye veya geri</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>Gecikme</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>Her tokenin milisaniyesi</translation>
    </message>
    <message>
        <source>other</source>
        <translation>diğer</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>Her tokenin aşamalara göre ne kadar sürdüğü. Çubuklar, model yanıtlarken belirir.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>gecikme</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Bu yanıt token kayıtları olmadan kaydedilmiş.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokenler okunuyor…</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2 ms</source>
        <translation>p50 %1 · p99 %2 ms</translation>
    </message>
    <message>
        <source>TTFT %1 ms</source>
        <translation>TTFT %1 ms</translation>
    </message>
    <message>
        <source>of it %1 before the prompt</source>
        <translation>%1 kadarı prompttan önce</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>Yüzdelikler ve hız, ilkinden sonraki tokenlere aittir</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>modelin yüklenmesi için %1 beklendi</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>diğer yanıtlar için %1 beklendi</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>arka plandaki işler için %1 beklendi</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>%1 beklendi: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>%1 kadarı sunucu, %2 kadarı ağ</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensModel</name>
    <message>
        <source>id %1</source>
        <translation>kimlik %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>dikkat</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>uzman %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>ortak uzmanlar</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>yoğun kısım</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, olasılık %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: olasılık %2, logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: olasılık %2, sıra %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 “%2” %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>Model bu katmandan sonra bitseydi, ardından gelen tokenin olasılığı</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>Her uzman ve gösterilen tokenlerden logitini en çok değiştirdiği</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>akışın dediği</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>bu token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>uzmanlarının katkısı</translation>
    </message>
    <message>
        <source>then</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>place</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>id</source>
        <translation>kimlik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>olasılık</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parça</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>kapı</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>logite katkısı</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>Mercek</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>Katmanlar ve akışın temsil ettiği tokenler</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>Katmanın parçalarının logitlere katkısı</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>mercek</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>parçalarıyla mercek</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>Mercek, artık akışı her katmandan sonra model orada bitiyormuş gibi okur. Önce bir şey sorun.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Yanıtın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>Yanıtın bir sözcüğüne tıklayarak ondan önce artık akışın katman katman hangi tokenleri temsil ettiğini ve seçilen her uzmanın ne kattığını görün.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>Bu yanıtı veren modeli açın: mercek onu yeniden hesaplar.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>“%1” tokeninden önce her katman hangi tokenleri temsil ediyordu ve seçilen her uzman ne kattı? Bu, %Ln tokeni yeniden hesaplar. Her arka uçta kullanılabilir; bu model %2 üzerinde çalışıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>Katmanları oku</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>Yanıt bu tokene kadar hesaplanıyor: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>Buradaki uzmanlar bu tokene götürenlerdir; Token paneli onu okuyanları gösterir.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>Katmanlar okunmadı. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>token “%1” · konum %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>Katman %1: logitlere katkısı</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parça</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>kapı</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1, bir deneyden</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>Deneyler</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>Atlas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>Açık model bu uzmanları kullanamıyor: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>Uzman haritası</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>Katmanlar aşağı, uzmanlar yana doğru. Parlak: daha sık seçilen. Taralı: bir şey söylemek için çok az token.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>Katmanlara göre denge</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>en çok / ortalama</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>Katmanın en çok kullanılan uzmanının payının ortalama paya oranı. 1: hepsi eşit kullanılır.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>Katmandan sonraki katmana</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>Sonraki tokenin yeniden kullanımı</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>bant: şans</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>Bir tokenin uzmanlarından, önceki tokenin de seçtiklerinin payı. Bant k / uzman sayısıdır; rastgele yönlendirmenin verdiği değer.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>Önbellek eğrisi</translation>
    </message>
    <message>
        <source>share</source>
        <translation>pay</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>kapı kütlesi</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>kapsam: %2 uzmandan %1 tanesi en az bir kez seçildi</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · şans eseri %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>yeniden kullanım</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>tutulan uzman</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>isabet oranı</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>en uzun süredir kullanılmayan</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>en çok kullanılan</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>rastgele yönlendirme</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>%Ln uzman tutularak %&#xa0;90</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>%&#xa0;90 değerine ulaşılmıyor</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>Her katmandan bu kadar uzman tutulsaydı, bu yönlendirmeye göre bir uzmanın ne sıklıkla bellekte olacağı. Her yanıt hiçbir şey tutulmadan başlar. En çok kullanılan: bu aynı yanıtların en çok kullandığı uzmanlar; yani sabit bir kümenin ulaşabileceği en iyi değer.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>Tokenlerin sırası kaydedilmediği için bu bilinmiyor.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Henüz gösterilecek bir şey yok.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bit</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>Tüm tokenler okunuyor…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>Katman başına çok fazla uzman: çiftleri 1 GiB&apos;a sığmıyor.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>Modelin tek bir uzman katmanı var.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bit · bant: %Ln token arayla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>Karşılıklı bilgi: bir katmanın uzmanlarının, aynı tokenin sonraki katmanda seçecekleri hakkında ne kadar şey söylediği. Bant, aralarında %Ln token olan tokenler için aynısıdır; yani katmanların yalnızca yanıtlar farklı olduğu için paylaştığıdır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>Me&amp;sajı kopyala</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Mesajı Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>Mesajı akıl yürütmesiyle kopyala</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>Mesaj silmeyi geri al</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>Yanıtı d&amp;urdur</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>Mesajı dü&amp;zenle</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>Yanıtı yeniden &amp;üret</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>&amp;Farklı ayarla yeniden üret</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>Yanıtı sürdür</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>Ön&amp;ceki sürüm</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>Sonraki sürü&amp;m</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>Yeni sohbet olarak aç</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>Mesaj ayrıntıları…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>Mesajı &amp;ve sonrasını sil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Yeniden üret</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>Seçili mesaj yok.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>Yalnızca yanıtlarda akıl yürütme olur.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>Sistem promptu, sohbet ayarlarının parçasıdır.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>Karşılaştırmak için bir soru veya yanıt seçin.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>Bu yanıtın sorusu yok.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>&amp;Seçimi kopyala</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>&amp;Açgözlü örnekleme (sıcaklık 0)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>&amp;Daha yüksek sıcaklık (1,2)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>Başka &amp;tohum</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>Mesaj ayrıntıları</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>Akıl yürütme karakteri</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Düzenlendi</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>Bu yanıtın metni elle değiştirildi.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>henüz hesaplanmadı</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Mimari</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Bitiren</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>token veya bağlam sınırı</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>durdurma</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>hata</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>Düşünme tokeni</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>Prompt tokeni</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>Önbellekteki prompt tokeni</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>İlk tokene kadar süre</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>Prompt hızı</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>Yanıt hızı</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başladı</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>Yönlendirme politikası</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>modelin eğitildiği gibi</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Makine</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Donanım</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Program sürümü</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>sunucu %1, ağ %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>bu motorda yok</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>İlk tokene kadar</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>Son tokene kadar</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter mesajı gönderir, Shift+Enter yeni satır başlatır.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>Meta verilerde ara</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Meta veriler</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>Dosyada meta veri yok.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>Eşleşen anahtar veya değer yok.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>yerleşik</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln parça</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>Model seçilmedi</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>Dosyasında ne olduğunu görmek için bir model seçin.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>Şablon metni</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>Tüm meta veriler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Baytların yeri</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>Şablon ve tokenizer</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Uyarılar</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Yerleşim</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Mimari</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Kuantizasyon</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametreler</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>Token başına etkin</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>Katman başına uzman</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Yönlendirici</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bağlam</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>%1 için önbellek</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>uzmanlar</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>dikkat</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>embedding</translation>
    </message>
    <message>
        <source>other</source>
        <translation>diğer</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Şablon</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>Bu model çalıştırılamıyor.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>Tüm meta veriler (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>Yerleşik</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Önceden açılanlar</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>Sunucularda</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>yükleniyor</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, yerleşik</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, %Ln parça</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>Açık modelin dosyası silinmiş, taşınmış veya yeniden adlandırılmış. Model, bellekten çıkarılana kadar kullanılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln klasör izleniyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln klasör</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>okunuyor…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>“%1” ile eşleşen model yok.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>%Ln sorun daha var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Klasörü kaldır</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>Model &amp;aç…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>Model &amp;klasörü ekle…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>&amp;Sunucu ekle…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>Modelleri yeniden &amp;tara</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>Seçili modeli &amp;yükle</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>Modeli &amp;boşalt</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>Modeli klasörde &amp;göster</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>Model yolunu ko&amp;pyala</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>Modeli &amp;listeden kaldır</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>Modelleri sü&amp;z</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>Model i&amp;nceleyici</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>Model aç</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF modelleri (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>Model klasörü ekle</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>“%1” yok ya da erişilemiyor.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>“%1” listeden kaldırıldı; dosyasına dokunulmadı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>Açık model hâlâ yüklendiği yerleşimle çalışıyor.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Şimdi yeniden yükle</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>Yükleme iptal edildi; açık olan model hâlâ açık.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>Yükleme iptal edildi. Açık model yok.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>Modelleri süz</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Sunucu ekle…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>Kendi modelleriniz</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>GGUF dosyaları olan bir klasör ekleyin. Moire başlıklarını okur, hangilerinin bu makineye sığdığını gösterir ve klasördeki değişiklikleri izler. Hiçbir şey kopyalanmaz veya değiştirilmez. Buraya bırakılan klasör eklenir, dosya açılır.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>Siz istemedikçe hiçbir şey indirilmez · &lt;a href=&quot;network&quot;&gt;ne nereye bağlanır&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>Önceki %Ln bildirim</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>Eşleşen komut, model veya sohbet yok.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>Resim veya tablo olarak kaydet</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Tablo olarak kaydet</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG resmi…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG çizimi…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV tablosu…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy dizisi…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>Bağlam</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>Önbellek türü</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>İş parçacıkları</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>Modelin görebildiği prompt ve yanıt tokenleri.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>Her token için tutulan anahtar ve değerlerin türü: Q8_0, F16&apos;nın yaklaşık yarısı kadar bellek kullanır, F32 iki katı.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>CPU üzerinde hesaplayan iş parçacıkları.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>Bağlam %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>Bağlam oto</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Önbellek %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>İş parç. oto</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>İş parç. %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, %Ln katman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, %Ln katman</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>GPU yok: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>Boştaki %2 içinden %1 gerekiyor.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>%1 gerekiyor ama yalnızca %2 boş: en çok %Ln tokenlik bir bağlam seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>%1 gerekiyor ama yalnızca %2 boş: ağırlıklar her token için dosyadan okunurdu.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>tüm katmanlar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapat</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>Yönlendirici, seçili uzmanın yerine başka bir uzman seçer</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>sustur</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>Seçili uzman önceki gibi seçilir ama çıktısı katılmaz</translation>
    </message>
    <message>
        <source>force</source>
        <translation>zorla</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>Seçili uzman her zaman seçilir</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>Seçimden önce yönlendiricinin seçili uzmana verdiği puana eklenir</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>Tüm katmanlarda token başına uzman sayısı ve rastgele uzmanlar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>token başına %Ln uzman, modelin yaptığı gibi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>token başına %Ln uzman</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>Rastgele uzmanlar</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>Açık modelde uzman yok</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>Katman %2, uzman %1: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: önce bir uzman seçin</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 kapalı</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 susturuldu</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 zorlandı</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 bias %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln yönlendirme kuralı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>token başına %Ln uzman</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>rastgele uzmanlar, tohum %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>Bu sohbetin sonraki yanıtları için yönlendirme politikası</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>Yönlendirme politikası: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>Yönlendirme politikasını temizle</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>rastgele uzmanlar</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Puts the prompt into the message field</source>
        <translation>Promptu mesaj alanına koyar</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>Her prompt bir sohbet mesajıdır</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>Oku ve karşılaştır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>İki prompt listesini karşılaştır</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>Model A&apos;nın promptlarında B&apos;ninkilerden farklı uzmanlar mı kullanıyor? Tüm promptları yanıtlamadan okur. Sıfır dağılımı prompt etiketlerini bütünüyle değiş tokuş eder; bu yüzden her listede on veya daha fazla prompt verin.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>A promptları</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>Yağmur hakkında bir şiir yaz.
Bir deniz feneri hakkında bir şiir yaz.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>B promptları</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>Gökyüzü neden mavi?
Yarılanma süresi nedir?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>Modelin sohbet biçiminde. Yoksa ham metin olarak.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>Okunan tokenler</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 token</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>Promptlar okunmadı. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>Her satırında bir prompt olan metin ya da &quot;prompt&quot;, &quot;question&quot; veya &quot;text&quot; içeren JSON satırları</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1 dosyadan</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, her satırda bir tane</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>Her satırda bir prompt, örneğin:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>%1 promptları</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>Promptlar (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>Önce Modeller sayfasında bir model açın.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>Açık model yoğun: karşılaştırılacak uzmanı yok. Bir Mixture-of-Experts modeli açın.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>liste %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 ve %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln prompt</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>Tokenler sayılıyor…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>Prompt ekle</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>Promptlar, her satırda bir tane</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>Her satırda bir prompt</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>Prompt dosyaları</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>prompt ve answer içeren JSON satırları ya da her satırında bir prompt olan metin</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>Prompt dosyası</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>Promptlar (*.jsonl *.json *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln yeni prompt. Deneyde zaten olanlar atlanır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadingGrid</name>
    <message>
        <source>name</source>
        <translation>ad</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>birim</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gösterilen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>Yan yana promptlar</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>Bir deney, aynı promptları farklı ayarlarla yanıtlar; neyin, ne kadar farklı olduğunu ve bunun ne kadar kesin olduğunu söyler. Bunlar yerleşik modelde birkaç dakikada çalışır; her biri tek bir soruyu yanıtlar.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>Tanım aç…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>Bu deneyin bir kopyasını saklar ve gösterir</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>Akıl yürüten</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>Akıl yürütmenin aktarıldığı şablon</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>Yanıtlayan model</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>Akıl yürüten: %1</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>Önce o model soru üzerine düşünür. Sonra açık model, {question} ve {reasoning} doldurulmuş olarak bu metni yanıtlar. Bu makinenin modelleri açık modelin yanına yüklenir.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>Düşünmeyi şimdi bitir</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Akıl yürütme</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>Akıl yürütme adımları</translation>
    </message>
    <message>
        <source>step</source>
        <translation>adım</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenler</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>güven</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>kayma</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>Tablo olarak akıl yürütme adımları</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>16 tokenlik komşu bölümlerin uzmanlarının ne kadar farklı olduğu: aynıysa 0, hiç ortak yoksa 1. Adımlar arasındaki kayma yalnızca adım içindeki kaymayı aşarsa anlamlıdır.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>Akıl yürütmeyi bitirir; model ardından yanıtını verir</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>akıl yürütme</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>yönlendirme kayması</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>Akıl yürütmenin adımları; token, saniye ve güvenle. Bir model yanıtlamadan önce düşündüğünde belirirler.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>Bu yanıt akıl yürütmeden verilmiş.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokenler okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 / %Ln token · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln token · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>Yönlendirme kayması: gösterilemiyor, çünkü bu yanıtla yönlendirme kaydedilmemiş.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>Yönlendirme kayması: gösterilemiyor, çünkü akıl yürütme %Ln tokenden uzun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>Yönlendirme kayması: tokenler okunuyor…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>Yönlendirme kayması: karşılaştırmak için 32 veya daha çok tokenlik çok az adım var.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>Yönlendirme kayması: adımlar arasında %1 (N %2), adım içinde %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>art arda %2 kez “%1”</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (%2. adımı yineler)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, and what repeats in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReplayPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%&#xa0;%1</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>Δ log p</source>
        <translation>Δ log p</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Yönlendirme</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Yeniden oynatma</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>İlk yanıtın tokenleri boyunca karşılaştırılan</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>token başına KL</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>yönlendirme farkı</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>ilk fark</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>aynı tokenler</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>Değişikliğin yaptığı; kontrolünün ve başka bir tohumun yanında</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>Önce bir şey sorun: yanıt sonra başka bir yönlendirmeyle yeniden verilebilir.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Yanıtın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>Yeniden oynatmak için bu yanıtı veren modeli açın.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>Önce yönlendirmeyi değiştirin: haritada bir uzman seçip kapatın, susturun veya zorlayın.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>yeniden oynatma</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>yeniden oynatmanın çalıştırmaları</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>rota oynatma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>Yeniden oynatılıyor, %1: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>Yanıt yeniden oynatılmadı. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, ilk yanıtın %Ln tokeni boyunca. Yeni yanıt bir dal olarak saklandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>Bu yanıtı şu değişiklikle yeniden verir ve karşılaştırır: %1.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>ilk fark: token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>aynı metin</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>kontrol: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nat</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p, nat</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1, ilk yanıtın tokenleri boyunca</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>fark yok</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>kontrol yok</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>başka tohum (sıfır)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>Katmanın, bu yanıtta kullanılanlar arasından çekilen başka bir uzmanında aynı değişiklik</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>Metnin şans eseri ne kadar değiştiği. Aynı tokenler boyunca tohum hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>Metin aynı.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>%1. tokenden itibaren
önce: %2
sonra: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>log-olasılık, nat</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>değişiklikten sonra, nat</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>kontrol: log-olasılık, nat</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>kontrol: KL, nat</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>kontrol: yönlendirme farkı</translation>
    </message>
    <message>
        <source>run</source>
        <translation>çalıştırma</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>yönlendirme politikası</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>tohum</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>ortalama KL, nat</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>ortalama Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>ortalama yönlendirme farkı</translation>
    </message>
    <message>
        <source>change</source>
        <translation>değişim</translation>
    </message>
    <message>
        <source>control</source>
        <translation>kontrol</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>bu rotaları şuna zorla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>Rota oynatma</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>Başka bir kuantizasyon ya da katmanları ve uzmanları aynı başka bir model</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>aynı uzmanlar</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>şans eseri</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>aynı ilk uzman</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>Modelin aynı uzmanları ne ölçüde seçeceği, katmanlara göre</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>Bir yanıtın rotaları başka bir kuantizasyona zorlanabilir: kendi başına aynı uzmanları ne ölçüde seçerdi?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>Yanıtın bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>Bu yanıtla yönlendirme kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>Önce bir model açın.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (bu yanıtı veren)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>Kitaplıkta bu biçimde model yok</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>Rotalar %1 modeline zorlanıyor: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>Rotalar zorlanmadı. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1, %Ln token üzerinde uzmanların %2 kadarını kendisi seçerdi (şans eseri %3). Yanıtın ortalama log-olasılığı: verildiği gibi %4 nat, bu rotalarla %5 nat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>Aynı biçimde bir model seçin: bu yanıtın rotaları ona zorlanır ve kendi seçecekleriyle karşılaştırılır.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RoutingView</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%&#xa0;%1</translation>
    </message>
    <message>
        <source>Routing difference</source>
        <translation>Yönlendirme farkı</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>Ne kadar kesin farklı olduklarına göre uzmanlar</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>katman.uzman</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>payların farkı</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, düzeltilmiş</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>seçimler</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>İkisinin de yanıtı olduğunda, bir varyantın temel varyanttan farklı uzman seçtiği yerler. Varyant tabloda seçilir.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>Kapat: uzman hiç seçilmez. Sustur: seçilir ama çıktısı katılmaz. Zorla: her zaman seçilir. Bias: puanı değiştirilir.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapat</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>sustur</translation>
    </message>
    <message>
        <source>force</source>
        <translation>zorla</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>katman veya *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>uzman, 0&apos;dan</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>eklenen, örneğin 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Bu kuralı kaldır</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>Kural %1: ne yapar</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>Kural %1: katman</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>Kural %1: uzman</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>Kural %1: puana eklenen</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>kural %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>bu motorda yok</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>denenmedi</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Sunucu ekle</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>Sunucuyu değiştir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>örneğin “Küme”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmedi</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>Anahtar, sistemin gizli bilgi hizmetinde saklanır. Bu hizmet yoksa Moire kapatılana kadar bellekte tutulur.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>sunucunun ilki</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Sertifika dosyası</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>sisteminkiler</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Sertifikalar (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Yanıt için bekleme</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>Parçalar arası bekleme</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>Log-olasılıkları ve seçenekleri iste</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>Yönlendirilen uzmanları iste (tokenler o zaman yanıtın sonunda gösterilir)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>Sunucunun modellerini listeler ve birkaç tokenlik bir yanıt ister.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Katman</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>bunların yoğun olanı, başta</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>Bir katmandaki uzman</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Token başına uzman</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>Bu bağlantı şifreli değil: arada kim varsa sohbetleri ve anahtarı okuyabilir.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 sorgulanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>evet, %Ln seçenekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Bağlam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>İlk parçaya kadar</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Akış</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>Log-olasılıklar</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Yönlendirilen uzmanlar</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>Tokenleştirme</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Sunucu yanıt verdi.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>Çok fazla sunucu var. Önce birini kaldırın.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>“%1” anahtarı sistemin gizli bilgi hizmetinde saklanıyor.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>Gizli bilgi hizmeti yok: “%1” anahtarı, Moire kapatılana kadar bellekte tutuluyor.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>Kendi süreleri</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>Sunucularda</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanılıyor</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Kullan: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Değiştir: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Kaldır: %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>“%1” anahtarıyla birlikte kaldırıldı. Onunla yapılan sohbetler kalır.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>“%1” sunucusunun henüz modeli yok. Seçmek için sunucuyu deneyin.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>Diğer programlara hizmeti durdur</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>Diğer pr&amp;ogramlara hizmet ver…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>diğer programlara hizmet verilmiyor</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>hizmet veriliyor ama sohbetler saklanamıyor</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>diğer programlar bir model bekliyor</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>hizmet adresi %1</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>%1 hizmette, adres %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>Sorduklarını ve aldıklarını sohbet olarak &amp;sakla</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>Diğer programlara hizmet ver</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>OpenAI veya Anthropic arayüzlerini kullanan programlar, açık modeli kendi bağlamlarında kullanabilir. Moire her başladığında sunucu kapalıdır.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>boş olan herhangi biri</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>yok: yalnızca bu makinedeki programlar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni anahtar</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>Sohbet listesinin “%1” klasöründe, izlerle birlikte. Aksi hâlde hiçbiri saklanmaz.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Başlat</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>İstemciler %1/v1 adresini kullanır.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>Bu makinenin bir modeli açılır açılmaz başlar.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>random</source>
        <translation>rastgele</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Sıfırla: %1</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 Varsayılan: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>%1 içindeki ayarlar okunamıyor: izinlerini denetleyin. Değişiklikler kaydedilmez.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>%1 içindeki bazı ayarlar bozuk. Şimdi varsayılan değerlerindeler.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>%1 içindeki bazı ayarlar bozuk. Şimdi varsayılan değerlerindeler; dosya %2 olarak saklandı.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>Ayarlar %1 konumuna kaydedilemiyor: klasörü ve diski denetleyin.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>Ayarlar&amp;ı ara</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>Ne nereye &amp;bağlanır</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Ayarları ara</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>Açık veya koyu ya da masaüstü hangisini kullanıyorsa.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Sistemi izle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>Yüksek kontrastta kenarlıklar ve metin daha belirgindir.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>Azaltılmış hareket, hareketli çubukları ve menüleri durdurur.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Azaltılmış</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>Bu ayarlar bir model yüklendiğinde geçerli olur.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Arka uç</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>Modellerin nerede hesaplandığı; otomatik, varsa GPU kullanır.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA (NVIDIA GPU)</translation>
    </message>
    <message>
        <source>Detecting…</source>
        <translation>Algılanıyor…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>Arka uç algılanan ekran kartı CPU CUDA GPU Backend detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU&apos;daki katmanlar</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>Modelin kaç katmanının GPU&apos;da çalışacağı; diğerleri CPU&apos;da çalışır.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>sığdığı kadar</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>İş parçacıkları</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>CPU üzerinde hesaplayan iş parçacıkları.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>çekirdek başına bir</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>Model klasörleri</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>GGUF dosyaları modeller sayfasında gösterilen klasörler.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>Modeller klasörler izlenen ekle kaldır Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Veriler</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>Sohbetler, ayarlar ve ölçümler bu makinede kalır; yalnızca siz okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>Veriler veritabanı sohbetler ayarlar klasör aç Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire, sizin eklemediğiniz hiçbir şeye bağlanmaz. Nelerin nereye bağlanabileceği:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>Ağ bağlantı internet indirmeler bağlantılar resimler güncellemeler istatistik gizlilik Network connect downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>Hiçbir yere: bu makineden açılırlar ve hiçbir şey indirilmez.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>Hiçbir yere: sorular bu makinede yanıtlanır ve saklanır.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>Bu makinede saklanırlar. Sorular aşağıdaki sunuculardan birine yalnızca siz onu kullanırken gider.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>“%1” deneyi</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1: siz çalıştırdığınız sürece.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>Hiçbir yere: %1 eklediğiniz sunucular arasında değil.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>Yanıtlardaki bağlantılar</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>Gösterilen adres, tarayıcınızda ve yalnızca siz onayladıktan sonra.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>Yanıtlardaki resimler</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>Hiçbir yere: yüklenmezler.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>Tarayıcınızda bir sayfa, yalnızca siz onayladıktan sonra (Yardım, Güncellemeleri denetle).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>İstatistikler ve çökme raporları</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>Hiçbir yere: hiçbiri gönderilmez.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>Açık model hâlâ yüklendiği ayarlarla çalışıyor.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>Şimdi yeniden yükle</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>“%1” ile eşleşen ayar yok.</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>Algılanan: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>Tüm metinlerin, sayıların ve tarihlerin dili.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1: denediğinizde ve kullandığınız veya akıl yürüttürdüğünüz sürece her soruyla.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, tarayıcınızda ve yalnızca siz onayladıktan sonra (Yardım, Güncellemeleri denetle).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>Mesaj alanı</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Yeni satır</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>Önceki veya sonraki mesaj</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>Tokenlerde ilerle</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Kısayollarda ara</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>prompt işleniyor: %L1 / %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>başka bir sohbetteki yanıt bekleniyor</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>sorular şuraya gider: %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · çevrimdışı</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>açık model yok · çevrimdışı</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln bayt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → adım</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>Yönlendiricinin, seçtiklerinin en düşüğüne, dışarıda bıraktıklarının ilkinden ne kadar yüksek puan verdiği. 0,01 altında seçim pekâlâ başka türlü olabilirdi.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>Tokenin uzmanları, katmanlara göre</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>Bu konumdaki en olası tokenler</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>tokenin uzmanları</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>yanıtın tokenleri</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Bir yanıtın tokenini gösterir: ne kadar olasıydı, seçenekler nelerdi ve onu hangi uzmanlar üretti.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>Bu yanıt token kayıtları olmadan kaydedilmiş.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>Ne kadar olası olduğunu, seçenekleri ve onu hangi uzmanların ürettiğini görmek için yanıtın bir sözcüğüne tıklayın veya ok tuşlarını kullanın.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>Token okunuyor…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>Token okunamıyor: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(yok)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>kaydedilmedi</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nat</translation>
    </message>
    <message>
        <source>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Probability %1, entropy %2</source>
        <translation>Olasılık %1, entropi %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>Bu tokenin olasılığı ve çekildiği dağılımın entropisi; sıcaklık ve süzgeçlerden önce</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>bu motordan kimlik yok</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>kimlik %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>sıra %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>sıra %1 üstünde</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>akıl yürütme</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>zorlandı, çekilmedi</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>çekildi</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>üreten: %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter veya çift tıklama: bu tokenden devam eden başka bir yanıt</translation>
    </message>
    <message>
        <source>id</source>
        <translation>kimlik</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>olasılık</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(metin saklanmadı)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, olasılık %2, çekildi</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, olasılık %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>Yönlendirici marjı: gösterilemiyor, çünkü seçilmeyen uzmanların puanları bu tokenle kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>Yönlendirici marjı: en küçük %1, katman %2; başa baş seçim yok</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>Yönlendirici marjı: %Ln başa baş seçim, katmanlar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>Aşamalara göre süreler: bu token için kaydedilmemiş.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>ms olarak hesaplama: %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>Sunucu %1 ms · ağ %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>Mesajı &amp;düzenle</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>Sohbette kalırlar ama artık modele gönderilmezler.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>Modeli daha büyük bir bağlamla yeniden yükler.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Sohbet ve bu mesaj %Ln token tutuyor ama bağlam %1 alıyor. Hiçbir şey gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>Sohbet ve bu mesaj %Ln tokenden fazla tutuyor ama bağlam %1 alıyor. Hiçbir şey gönderilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>Mesaj tek başına bu model için çok uzun: kısaltın.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>En eski %Ln mesajı &amp;unut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>Daha &amp;büyük bağlam: %Ln token (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>Soru, akıl yürütmesiyle birlikte %Ln token tutuyor ama bağlam %1 alıyor. Akıl yürütme saklandı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>Varyant ekle</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>Varyant ekle</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>varyant %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>olduğu gibi</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>Yerleşik bir model ya da bir model dosyasının yolu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>olduğu gibi</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>Kuantizasyon</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Sistem promptu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>modelinki</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>En fazla yanıt tokeni</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>Düşünme bütçesi, token</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Token başına uzman</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>Rastgele uzmanlar, tohum</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>rastgele değil</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>Uzman kuralları</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınırsız</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>Varyantlar ve metrikler</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>Eğriler</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>eğri</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>alt uç</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>üst uç</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>Katmanlara göre uzmanlar</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>eşit</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>katman %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, numaraya göre uzmanlar</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, katman sırasıyla uzmanlar</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropi</translation>
    </message>
    <message>
        <source>load</source>
        <translation>yük</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>yoğun</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>uzman</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>uzmanlar, her katmanda sıralı</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>uzman %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>konum %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: ortalama %2, en çok %3 (katman %4)</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, katmanlar üzerinden entropi %2 / %3 nat</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Katman %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>yoğun, uzmansız</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>yönlendirici entropisi %1 / %2 nat</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>yük, en çok / ortalama: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>Katman %1, uzman %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(eşit dağılım %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçildi</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>zorlandı</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>biaslı</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>çok az token</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>katmanın entropisi, nat</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>katmanın yükü</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>Tokenin uzmanları</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>Katman %1, ortak uzman %2: kapı %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>Katman %1, uzman %2: kapı %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>dışarıda kalan ilk uzmana yönlendirici marjı: %1, başa baş</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>dışarıda kalan ilk uzmana yönlendirici marjı: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>katman</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>uzman</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>kapı</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tür</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>yönlendirici marjı</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>ortak</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>seçildi</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>üst: ortak</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>yükseklik: kapı ağırlığı</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>yükseklik: kapı ağırlığı · alt: yönlendirici marjı</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>from</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 başlangıcı</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bitiş</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>çubuk</translation>
    </message>
    <message>
        <source>value</source>
        <translation>değer</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>şans eseri</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>.png, .svg, .csv veya .npy ile biten bir dosya adı seçin.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>.png veya .svg ile biten bir dosya adı seçin.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>.csv veya .npy ile biten bir dosya adı seçin.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>Resim çizilemedi.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 yazılamıyor: %2</translation>
    </message>
</context>
<context>
    <name>moire::widgets::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moire::widgets::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>Akıl yürütme adımları</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Adım %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln token, %1, güven %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>yönlendirme kayması %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>adım</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenler</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>saniye</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>güven</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>kayma</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>yineler</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>%1. adımı yineler</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>yönlendirme kayması</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>bütçe %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>Token başına süre</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>Prefill: %1 içinde %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>prefill</translation>
    </message>
    <message>
        <source>%1 tok</source>
        <comment>tokens, in a narrow place</comment>
        <translation>%1 tok</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TranscriptView</name>
    <message>
        <source>Opens its text</source>
        <translation>Metnini açar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>Sona git</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>düzenlendi</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>artık bağlamda değil</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Akıl yürütme</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>Tümünü göster (%Ln karakter)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Daha az göster</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Sonraki sürüm</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>Uzun satırları kaydır</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Uzun satırları sarmala</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>Akıl yürütmeyi gizle</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>Akıl yürütmeyi göster</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
</context>
</TS>
