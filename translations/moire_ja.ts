<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>Moire について</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Mixture-of-Experts (MoE) 言語モデルを観察するデスクトップ顕微鏡です。モデルはこのコンピューター上で動作し、接続するのはユーザーが追加したサーバーだけです。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。無保証です。

Qt %1、SQLite、PCRE2、OpenSSL、nlohmann-json、md4c を使用しています。</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln 件のチャット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 件のプロンプト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln 件のシーケンス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>ルーティングポリシー付きの回答 %Ln 件を除外しました。モデル本来の動作を示さないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>ルーティングポリシーなしの回答 %Ln 件を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>ルーティングポリシー付きの回答も数えています。これらはモデル本来の動作を示しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>複製された回答 %Ln 件は 1 回だけ数えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>ルーティングの記録がない回答が %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>回答 %Ln 件を除外しました。経路の層またはエキスパートがほかの回答と異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>%Ln トークンを除外しました。経路がモデルの形状と一致しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>%Ln トークンを除外しました。経路が壊れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>セッションデータベースの一部が壊れているため除外しました。「moire-cli sessions check」を実行してください。</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>モデルのファイルがここにないため、選択された最大の番号をエキスパート数としています: %1。</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>ゲートの重み</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>トークン ID</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>どの選択が同じトークンのものか</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>モデルの形状</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>このファイルに記録されていないもの: %1。</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>新しいチャットはこの設定で始まります。その後は、メッセージ欄の横でチャットごとに変更できます。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>最初の質問の前に、モデルにふるまい方を指示します。</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>推奨サンプリング</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>モデルファイルが推奨する値を使います。ファイルにない設定は既定値になり、下のサンプリング値は使われません。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>大きいほど確率の低いトークンが出やすくなります。0 では常に最も確率の高いトークンを選びます。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>確率の高い順にこの数のトークンだけを候補にします。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>確率の高い順に、合計がこの確率に達するまでのトークンだけを候補にします。1 でオフになります。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>確率が最も高いトークンのこの割合を下回るトークンを除外します。0 でオフになります。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>反復ペナルティ</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>最近出たトークンを出にくくします。1 でオフになります。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>シード、質問、設定が同じなら、回答も同じになります。</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>これより長い回答を打ち切ります。続きを生成できます。</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>モデルが止まるまで</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>思考予算</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>思考モデルの推論を、このトークン数で終わらせます。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>モデルが参照できるチャットのトークン数です。モデルの読み込み時に反映されます。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>開くモデル (GGUF) またはバンドル (.moire)。</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>すべてのページをこのフォルダーに描画して終了します。</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Mixture-of-Experts 言語モデルを観察するデスクトップ顕微鏡</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>開くモデル (GGUF) または実験 (.moire)。</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>クラッシュレポート</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>前回の実行中に Moire がクラッシュしました。チャットのテキストを含まないレポートがこのコンピューターに保存されています。送信はされていません。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>レポートを削除</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>「%1」 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>残り %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>残り %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>残り %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>プロンプト不足</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>差なし</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>差あり</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1 (対照との比較)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>テキスト %Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln 個のバリアント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 件のプロンプト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln 個のシード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>%Ln 回の繰り返し</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>「%1」と差あり: %2。</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>同じ層のランダムなエキスパートと差あり: %1。</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>未判定: %1。</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>ランダムなエキスパートに対して未判定: %1。</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>どれほど小さな変更でも、ベースラインのトークンに沿ってモデルに差が生じます (%1)。重要なのは、ランダムなエキスパートの場合をどれだけ上回るかです。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>あと約 %Ln 件のプロンプトで、このうち最初のものを判定できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>プロンプトが 8 件未満では、ほかのプロンプトについて何も言えないため、区間はありません。</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>区間: 95%、プロンプト単位。p 値はすべての比較について補正済み (Holm)。</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>正解を含む</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>パターンに一致</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>数値が正解</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>有効な JSON</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>選択が正解</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>選択が正解、バイトあたり</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>正解の選択肢の確率</translation>
    </message>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>対数確率</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>トークンあたりの読み取り</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>対数確率の変化</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>第 1 候補が同じ</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>同じエキスパート</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>最初の差</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>テキストの差</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>ルーティング距離</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 バイト</translation>
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
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>「%1」の回答: %Ln 組中 %4 組で、「%2」と「%3」による順序が逆になります。すべての回答の報酬が等しいグループから学べることはありません。両方の報酬でそうなるグループは %5 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>1 つのプロンプトに対するシードごとの複数の回答を、GRPO のように報酬で採点して互いに比較します。この定義には報酬が指定されていません。</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>グループはまだありません。グループとは、1 つのプロンプトに対する、シードが異なり報酬のある 2 件以上の回答です。</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>平均報酬</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>平均の長さ、トークン</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: 平均 %2、偏差 %3。</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>すべて等しいため、このグループから学べることはありません。</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>アドバンテージ = (報酬 − 平均) / 偏差、重み = アドバンテージ / トークン数。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>方策が動いていない間は、どのトークンの重みも同じです。ベースラインのトークンに沿って測定されたバリアントがあれば、方策がそのバリアントになったときの重みを示します。</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>方策が「%1」になると、ベースラインの回答の %Ln トークンのうち %2 個がクリップされ、勾配を与えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>シード %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2 の %1 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%Ln 件の回答のうち %1 件が同じテキストです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>もう一方の実行がこの実行を再現しているか判断するには、プロンプトが足りません。</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>もう一方の実行は、区間の範囲内でこの実行を再現しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>もう一方の実行はこの実行を再現していません。差があるもの: %1。</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>読み取り専用、%1 より: Moire %2、%3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>これはファイルではなくパイプです。</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>これはファイルではなくソケットです。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>これはファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>これはファイルではなくデバイスです。</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>ファイルが存在しないか、リンクが切れています。</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>リンクが自分自身を指しています。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>リンクとファイルの権限を確認してください。</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>フォルダーから取り除いてください。</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>ファイル名が正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>ファイルの名前を変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>最初の %Ln ファイルだけを調べました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>最初の %Ln フォルダーだけを調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>もっと小さなフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>フォルダーを開けません: %1。</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>リンクが上位のフォルダーを指しているため、たどりませんでした。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>フォルダーを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>フォルダーを一部しか読み取れませんでした: %1。</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>これほど深い階層のフォルダーは対象外です。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>最初の %Ln 個のモデルファイルだけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>パート %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>モデルが %Ln 個を超えるパートに分割されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>パートをより少ないファイルに結合してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1、ほか %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>%Ln 個のパートがありません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>モデルのすべてのパートを 1 つのフォルダーに入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>ほか %Ln 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>ファイルのヘッダーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>ファイルをダウンロードし直してください。</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1 (%Ln 層)</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>短い畳み込み、カーネル %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>ゲート付きデルタ則、%1 ヘッド</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2、%1 ヘッド</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>潜在、%1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>グループ化、%1 ヘッド (キャッシュは %2)</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>ウィンドウ %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>回転なし</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>線形 × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>ベース %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>未対応: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>メモリ内、余裕 %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>余裕なし: コンテキストは %1 まで</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>ディスクから: 低速</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 まで</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>この環境での実測: 回答 %Ln 件の中央値。</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>トークンあたりの読み取りバイト数と、このマシンで測定したメモリ帯域幅からの推定です。このモデルの回答はまだ保存されていません。</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>この環境ではまだ測定されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1、うち密 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>なし: 密</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>ルーティング %1、使用 %2</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>ルーティング %1、使用 %2、共有 %3</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>シグモイド</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>ソフトマックス</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%2 グループ中 %1</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>選択バイアス</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>再正規化あり</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>スケール %1</translation>
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
        <translation>1 トークンで %1 を読み取ります (ファイルの %2)。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1、%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>使用可、思考あり</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>再正規化なし</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 には対応していません。</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 は空きメモリに収まりません。</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>モデルには %1 のメモリが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln 個のモデルを順に読み込みます。必要なメモリは最大 %1 です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>サーバーはモデルの一覧を返しません。</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>サーバーの一覧にモデル「%1」がありません。</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>対数確率がないとトークンを区別できないため、ルーティングを表示できません。</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>ルーティングに形状の情報がありません。モデルの層数とエキスパート数を入力してください。</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>ルーティングを使用できません: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>https://host:8000/v1 のようなアドレスではありません。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>アドレスは https:// または http:// で始まる必要があります。</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>キーは専用の欄に入力してください。アドレスは表示、保存されます。</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>「?」や「#」以降は入力しないでください。アドレスは表示、保存されます。</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>偶然による変動の大きさを示すものがありません。プロンプトが 8 件未満か、「別のシード」の対照がありません (ベースラインがサンプリングを行わないか、ルーティングを変えるバリアントがないため)。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%Ln 個のエキスパートのうち %1 個がシードの帰無分布を超えています。全プロンプトを通して、シードを変えた場合よりもベースラインから離れています。このうち約 5% は偶然によるものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%Ln 個のエキスパートのうち %1 個が帰無分布を超えています。グループ内でアドバンテージを入れ替えた場合と比べて、よい回答ほど多く、または少なく使われています。このうち約 5% は偶然によるものです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>層 %1: 0</translation>
    </message>
    <message>
        <source>p 1</source>
        <translation>p 1</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>%1 ms (p99)</source>
        <translation>%1 ms (p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>サプライズ</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>更新の確認</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>これは Moire %1 です。</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>このビルドには新しいバージョンのページが設定されていません。入手元を確認してください。Moire が自動で確認することはありません。</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>新しいバージョンはこのページに掲載されます。Moire が自動で確認することはありません。ブラウザーで次のページを開きます:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>ページを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>チャット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>実験(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>アトラス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>ページレール(&amp;R)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>レイアウトをリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>更新の確認(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>Moire について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>データベースは読み取り専用です。チャットは読めますが、質問や変更はできません。</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>%1 の Moire がこのデータベースを使用しています。そちらを終了するまで、ここではチャットを読めますが変更はできません。</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>データベースに再び書き込めるようになりました。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>別のプログラムがデータベースに書き込んでいます。Moire は終わるまで待ちます。失われるものはありません。</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>モデルが開かれていません。</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 は正しい UTF-16 ではありません。一部の文字が欠けています。</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 を UTF-16 として読み込みました。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 には正しい UTF-8 でない箇所があります。一部の文字が欠けています。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 は UTF-8 ではないため、Latin-1 (Windows-1252) として読み込みました。アクセント付きの文字が誤っている可能性があります。</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>%1 のテキストだけを添付しました。画像は含まれません。</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message>
        <source>Folder · %1</source>
        <translation>フォルダー · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1、%Ln 件のチャット</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(無題)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>別のモデルを読み込み中です。終わるまで待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>まだ回答中の質問があります。別のモデルを開く前に、回答を待つか停止してください。</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>チャットをまだ読み込み中です。</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>削除できるチャットがまだありません。</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>この回答はまだ完了していません。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>このメッセージはもう表示されていません。</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>直前の変更をまだ保存中です。</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>このチャットは回答中です。回答を待つか、停止してください。</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>回答をまだ保存中です。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>このエンジンでは、回答の途中から続けることはできません。</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>このチャットには元に戻す操作がありません。</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>モデルをまだ読み込み中です。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>モデルが開かれていません。</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>このメッセージには回答がありません。</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>これは質問ではありません。</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>これは回答ではありません。</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>最初の分岐です。</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>最後の分岐です。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>メッセージが空です。</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>再送信できる質問がありません。</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>回答 (編集済み)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(無題)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1。途中までの回答は保持しました。GPU の層を減らしてモデルを読み込み直しました。</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1。途中までの回答は保持しました。CPU 上にモデルを読み込み直しました。</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>メモリ不足です。ほかのプログラムを閉じるか、より小さなモデルまたはコンテキストを使ってください。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
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
        <translation>%1 (繰り返し %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>すぐに使える実験</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1、実行中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentTableModel</name>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>control</source>
        <translation>対照</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>%1 との差: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1、補正済み</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>あと約 %Ln 件のプロンプトで判定できます</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>そのトークンはもうありません。</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>待ち受けるアドレスを入力してください (例: 127.0.0.1)。</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>ほかのマシンからこのアドレスに接続できるため、キーが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>キーは %Ln 文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>キーに使えるのは ASCII の英字、数字、記号だけです。</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>キーを持つクライアント</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>You</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>トークンまたはコンテキストの上限で停止</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>エラーで停止</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>思考中 (%1 s)</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>思考時間 %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考内容</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>予算 %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>このマシンへの適合</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
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
        <translation>モデルが開かれていません。</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>テンプレートには {reasoning} が必要です。</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>テンプレートが長すぎます。</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>ほかのプログラム</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
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
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>チャット(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>計器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
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
        <translation>正解: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>対数確率 %1 / トークン</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>上限で打ち切り</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>チャットとして開く</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>%1 の回答をチャットとして開く</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 の回答</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>プロンプト %1 · シード %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>同じ回答</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>最初の差: トークン %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>このセルはまだ実行されていません。</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>前の回答</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>次の回答</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>表示するバリアント</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>色: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>トークンの色分け</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>プロンプト %1 / %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>繰り返し %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>読み取りを停止しました。読み取った分は保持されます。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>モデルなしでインポート</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>すべてのチャット</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>ポリシー付きのみ</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>ポリシー付きを含む</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>ゲート総量</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>リフト値</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>負荷順</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>類似度順</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 トークン</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>このモデルにはエキスパートがありません</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>アトラス</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 は密モデルです。どのトークンもすべてのパラメーターを使うため、マップにするルーティングがありません。それでも「チャット」では、各トークンの確信度、推論、レイテンシ、健全性、コスト、そして層ごとにレンズが読み取る内容を確認でき、「実験」では回答を比較できます。マップを表示するには、上で Mixture-of-Experts モデルを選ぶか、ルーティングをインポートしてください。</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>これらのチャットには、このモデルの回答のルーティングが保存されていません。%1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>ここに Mixture-of-Experts モデルのマップが表示されます。すべてのチャットを通して、回答がどのエキスパートを使ったか、それぞれが何に対して選ばれるか、2 つのチャットグループに差があるかがわかります。「チャット」で質問するか、vLLM、SGLang、llama.cpp、スクリプトが記録したルーティング (JSON、NumPy、CSV、重要度行列) をインポートするか、2 つのプロンプトリストを比較してください (ファイルメニュー)。</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 層 × %2 エキスパート、トークンあたり %3 · 区間はプロンプト単位で抽出 · 偽発見率 5% 以下 (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 層 × %2 エキスパート、トークンあたり %3 · 区間はチャット単位で抽出 · 偽発見率 5% 以下 (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読み取ったトークン</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>ルーティングをインポート…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>アトラス</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>2 グループ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>集計するチャット</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>色が示す内容</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>エキスパートの並び順</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>類似度順: 同じ箇所で選ばれるエキスパートが隣り合います</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>ルーティングのインポートとエクスポート</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>2 つのプロンプトリストを比較…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>ルーティングをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1 (%Ln 件の回答)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1 (プロンプト)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1 (インポート済み)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>実験の結果</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>実行した実験はありません</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>すべてのチャット</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>ルーティングポリシー付きの回答</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>これだけ</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>NumPy 配列 [tokens, layers, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>CSV の行: token, layer, expert, gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>vLLM 形式の JSON Lines…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>SGLang 形式の JSON Lines…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>ルーティングをインポート(&amp;G)…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>2 つのプロンプトリストを比較(&amp;W)…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>アトラスを読み直す(&amp;D)</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>エキスパートのマップ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>2 つのチャットグループ(&amp;T)</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>ルーティングのインポート</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>記録されたルーティング (*.json *.jsonl *.npy *.csv *.gguf *.results);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>llama.cpp の重要度行列 (カウントのみ)…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>貼り付けたテキスト %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>1 つのメッセージに添付できるファイルは %Ln 個までです。残りは除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 をメッセージから取り除きました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln ファイルを読み取り中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>テキストを開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>表示は冒頭だけです。テキストが長すぎるためここには全部を表示できません。モデルには全文が渡されます。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>バイトの内訳: %1</translation>
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
        <translation>セル</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>フォルダー「%1」を削除しました。中のチャットは残っています。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>新しいチャット(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>チャットを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>フォルダーに移動(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>チャットリストの操作を元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Markdown でエクスポート(&amp;K)…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>HTML でエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>トレース付き JSON でエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>チャットをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新しいフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>フォルダーを上へ</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>フォルダーを下へ</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>すべてのグループを折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>すべてのグループを展開(&amp;E)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>フォルダーを削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>%Ln 件のチャットを削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>チャットを削除(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>新しいフォルダー %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>ここにエクスポート</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>チャット (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>チャットのインポート</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>チャット (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>実験の回答では使用できません。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>チャットのタイトル</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>回答するモデル。モデルの一覧を開きます</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>すべてのモデル(&amp;A)…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>読み込みの進行状況</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>チャットの設定</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>新しいチャット (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>%Ln ファイルをエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>壊れたメッセージ %Ln 件を除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>%Ln 件のチャットをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>「%1」を含むチャットはありません。</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>チャットはまだありません。最初の質問をすると、ここに表示されます。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>%Ln 件のチャットを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln ファイルが失敗しました: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>このチャットの下書きまたは設定を保存できません: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>チャットリスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>計器(&amp;I)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>プリセットのコマンド</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>プリセットの保存、名前の変更、削除、エクスポート、インポート</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>プリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>プリセットはまだありません</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>同じ名前のプリセットがすでにあります。</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>プリセット「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>プリセットのインポート</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>プリセットのエクスポート</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>プリセット「%1」をエクスポートしました。</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>プリセット「%1」をインポートしました。このチャットで使用しています。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>質問より前の内容を含める</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>チャットのプロンプト</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>タイトルを検索</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>チャットとその質問</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>オフ: 各質問を、チャットの最初の質問として単独で尋ねます</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>プロンプトを追加</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>チャットはまだありません。</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>チャット、またはその中の質問を選んでください。チャットを選ぶと、その質問がすべて追加されます。</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>%Ln 件のチャットから。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>語をどれだけ自由に選ぶかを決めます。0 では常に最も確率の高いものを選びます。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>確率の高い順にこの数のトークンから選びます。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>確率の高い順に、合計がこの確率に達するまでのトークンから選びます。1 でオフになります。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>確率が最も高いトークンのこの割合を下回るトークンを除外します。</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>意外さが期待値に近いトークンを、合計がこの確率になるまで優先します。1 でオフになります。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>反復ペナルティ</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>ウィンドウ内のトークンを出にくくします。1 でオフになります。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>ウィンドウ内に出たトークンごとに 1 回だけ差し引きます。0 でオフになります。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>トークンがウィンドウ内に出るたびに差し引きます。0 でオフになります。</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>ペナルティのウィンドウ</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>ペナルティの対象になる直近のトークン数です。</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>このトークン数で回答を終わらせます。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>思考予算</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>推論がこのトークン数に達すると、モデルは回答を始めなければなりません。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>チャットと回答を合わせたトークン数の上限です。モデルの読み込み時に反映されます。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>チャットの設定</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>最初の質問の前にモデルに伝える内容</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>モデルの推奨どおり</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>シード、設定、メッセージが同じなら、回答も同じになります。
既定値: ランダム</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p とペナルティ</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>モデルを再読み込み</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>既定値: ランダム</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>シードが無効です。0 から %1 までの数を入力してください</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>チャットの開始後は変更できません。新しいチャットでは別のものを使えます。</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>既定値: なし</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>既定値: 設定ページのもの</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>モデルから</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>モデルが開かれていません。モデルのファイルが値を推奨する場合があります。それ以外は既定値です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>このモデルに推奨値はありません。既定値を使います。</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>このモデルの推奨値: %1。</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>モデルは %Ln トークンのコンテキストで開かれています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>%Ln 件のチャットをエクスポート中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>%Ln ファイルをインポート中…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>トークンの色分け(&amp;O)</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>トークンの色分け</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>色分け</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>色: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>%1 から %2 までの色</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>コマンド、モデル、チャット</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致した項目</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>現在は使用できません</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>回答を比較</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>このチャットの設定でプロンプトに回答し、さらに変更ごとに同じシードでもう一度回答します。プロンプトが 1 つだと回答の比較はできますが、ほかのプロンプトについては何も言えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>トークンあたり %Ln エキスパート</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>ランダムなエキスパート</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>すべてのエキスパート (モデルの選択どおり)</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>思考なし</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>常に最も確率の高いトークン</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>温度 1.2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>それぞれの回答数 (シード)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>実験を作成</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>チャットと同じ</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>画像は添付できません。モデルはテキストだけを読みます。</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>ファイルの読み取りが終わるとメッセージが送信されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>編集をキャンセル (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>チャットの設定</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>質問を編集中です。送信すると新しい分岐が始まります。</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>回答を編集中です。モデルの回答は別の分岐として残ります。</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>テキストファイル (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>質問するにはモデルを開いてください</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1 へのメッセージ</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>思考: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>思考: 無制限</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>コンテキスト %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>コンテキスト %1 超過</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>コンテキストサイズのうち、このチャットとメッセージのトークン数</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>回答を停止 (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter (Shift+Enter で改行)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>モデルが開かれていません。</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>モデルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>編集していたメッセージはもう表示されていません。入力したテキストは残っています。</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>編集を続ける(&amp;G)</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>メッセージの変更を破棄しました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>回答は再生成されませんでした。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>別のチャットの質問が長すぎてコンテキストに収まりません。送信されず、テキストはそのチャットに残っています。</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>そのチャットを表示(&amp;S)</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>質問は送信されませんでした。</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>回答は始まる前に停止されました。</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>再生成(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>%Ln 件のメッセージを省略</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>コンテキストがいっぱいのため、最も古いメッセージはモデルに送信されなくなりました。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>このアドレスを別のプログラムで開きますか?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>このアドレスはここから開けません。</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>回答はまだ保存されていません: %1
メモリに保持し、保存を再試行します。</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>回答を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>%Ln 件のメッセージを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>読み込みをキャンセルしました。</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを書く</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>メッセージへ移動</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>チャットの設定…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>モデルを選択…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>別のチャットで、推論を含む質問が長すぎてコンテキストに収まりません。</translation>
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
        <translation>利用不可</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>1 トークンのコスト</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>このトークン · 回答の平均</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>回答の平均</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>1 トークンにかかるコストです。ルーティング先のエキスパートから求めた、読み取りバイト数、演算数、帯域幅を示します。チャットの回答に対して表示されます。</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>この回答のモデルファイルが記録されていないため、利用できません。</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>モデルのヘッダーを読み取り中…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>モデルファイルを読み取れないため、利用できません: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>アーキテクチャが未対応です</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>最初のトークンを待っています…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>トークンを読み取り中…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>この回答はトークンの記録なしで保存されました。</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>パッケージとデバイス、RAPL と NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>デバイス、NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>パッケージ、RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · %Ln トークンの平均</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>その間にマシンが行ったすべての処理の分 (ほかのプログラムを含む)</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>エネルギーカウンター (RAPL) を読めるのは管理者だけのため</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>このマシンにエネルギーカウンター (RAPL、NVML) がないため</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>始まったばかりのため</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>エネルギーは回答のストリーミング中にだけ測定され、回答とともに保存されないため</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>読み取りパラメーター</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>読み取りバイト数</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>ルーティング先のエキスパートとほかのすべての層の重み、およびキャッシュ</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>演算数</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>積和演算は 2 回と数えます</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>帯域幅の使用率</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>デバイスのメモリ帯域幅が測定されていないため</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>実測 %1/s に対して</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>時間が記録されていないため</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>まだ測定されていないため (「モデル」ページを開くと測定されます)</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>同じサイズの密モデル</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>バイト数の %1 倍</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>すべてのエキスパートを使う場合に 1 トークンが読み取る量</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>ルーティング先エキスパート</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>その他すべての重み</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>層の %2 個のエキスパートのうち %1 個だけを読み取りました。モデルの %3 は読み取られていません。</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>密モデルです。どのトークンもモデル全体を読み取ります。</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>新しい実験</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>実験の名前</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>実験で調べること (例: 「思考は計算問題に役立つか?」)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>実験を作成</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>プロンプト (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>1 行に 1 つのプロンプト</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>プロンプトのファイルとチャットの質問</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>チャットから…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>チャットの質問 (それより前の内容を含む)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>ファイルまたは質問を削除</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>prompt と answer を含む JSON Lines、または 1 行に 1 つのプロンプトを書いたテキスト</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>バリアントを追加</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>バリアントを削除</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>個数、またはリスト (例: 1, 2, 5)</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>時間を測定するために各シードを実行する回数</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>未選択: プロンプトの内容に応じて決まります</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>対照を追加: ランダムなエキスパート、別のシード</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>全トークンのエキスパートと時間を保持</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>計器で使います。トークンのテキストと確率は、これがなくても表示されます。結果の容量は数倍になります。</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>プロンプトのファイル</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>プロンプト (*.jsonl *.json *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>バリアント %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>variant, field, problem</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = %Ln セル (対照を除く)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>ルーティングの差</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>バリアントがベースラインと異なるエキスパートを選んだ箇所です。両方の回答がそろうと表示されます。</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>トークン別</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>対数確率</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>トークン別に表示する内容</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>ベースラインの回答に沿って、各バリアントがベースラインからどれだけ離れているかをトークンごとに示します。指標 kl と回答が必要です。</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>グループサンプリング</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>グループの回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>アドバンテージ</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>読み取り中: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>対数確率、nats</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>ほか %Ln 個のバリアントは非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>1 つのプロンプトに対するシードごとの複数の回答を、GRPO のように報酬で採点して互いに比較します。このプロンプトにはまだグループがありません。</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>シード %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>「%1」によるこのプロンプトへの回答 %Ln 件: 報酬の平均 %2、偏差 %3。アドバンテージ = (報酬 − 平均) / 偏差、重み = アドバンテージ / トークン数。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>報酬がすべて等しいため、このグループから学べることはありません。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>実験の進行状況</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>実行中のセルが終わってから停止するため、何も失われません</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>すぐに停止: 実行中のセルは失われ、ほかはすべて保持されます</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>実験を停止</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>足りない分を実行します。保持済みの結果はそのまま残ります</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>すべてのセルを実行します</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>失敗した %Ln ステップを再実行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 / %2 セル</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>このセルの終了後に停止</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>モデルが開かれるのを待っています</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>エンジンを待っています</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>準備中</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · %Ln トークンを生成 · 失敗: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>実験を検索</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新しい実験</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>実験を開く</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>実験 (*.json *.results *.moire);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>受け渡し用バンドル…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>レポート (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>レポート (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>セルの表 (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>トークンの表 (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>セルの NumPy 配列…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>全データの NumPy アーカイブ…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>レポート (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>全データ、セル別 (JSON Lines)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>結果 (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>別の実行と比較…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>別の実行と比較</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>実験 (*.moire *.json *.results);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>この定義で新しい実験を作成</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>この実験は実行中です。削除する前に停止してください。</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>実験とその結果を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>まだ何も実行されていません。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>計器</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>サイドに表示する内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>ほかのバリアントとの比較の基準になるバリアントです。2 つの回答の間の指標は、定義自体のベースラインに対して測定されます。</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>予想、観察したこと、考察を書きます。結果とともに保存されます。</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>実験を開く(&amp;E)…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>実験を実行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>実験を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>新しい実験(&amp;X)…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>実験にバリアントを追加(&amp;V)…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>すぐに使える実験</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln ステップが失敗しました。理由は回答に記載されています。ほかは保持されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>%Ln 件のプロンプトを追加しました。「続ける」で実行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>%Ln 件のプロンプトを追加…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>実験にプロンプトを追加…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>単一のエキスパート</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>マップのセルを選ぶと、そのエキスパートが選ばれるトークン (リフト値、区間、件数)、チャット内の箇所、ゲートの重み、一緒に選ばれるエキスパートを確認できます。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>チャットでこのエキスパートを迂回</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>選ばれはするが、出力は加えない</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>すべてのトークンで選ぶ</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>バイアス…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>選ばれる頻度を増減する</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>このエキスパートを選ぶトークン</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>リフト値</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>replicates</source>
        <translation>再現</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>何に対して選ばれるか</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>最大ゲート</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>表示する箇所</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>選ばれた箇所</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>文脈での使われ方</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>ゲートの重み</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>これを選んだトークン</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>一緒に選ばれるエキスパート</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>独立比</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>一緒に選ばれるもの</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>すべてのトークンを読み取り中…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>チャット不足</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>層 %1、エキスパート %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>割合 %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>リフト値 %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>平均ゲート %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>トークンが少なく判断不能</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>区間なし: チャットが %Ln 件未満</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>95% 区間はチャット単位で抽出しています。1 つのチャット内のトークンは独立ではないためです。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>トークン %1、q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>トークン ID が記録されていません。</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>検定できるほど頻繁に出るトークンがありません (必要: %2 件のチャットで %1 回)。</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>このエキスパートについて検定した %1 トークンで偽発見率を 5% に抑えています (Benjamini–Hochberg)。%2 個が成立し、%3 個はまれすぎました。再現: チャットの両半分で成立。</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>例の種類</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>最大ゲート</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1、ゲート %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>テキストが記録されていません。</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>一度も選ばれていません。</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>ゲートの重みが記録されていません。</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>どの選択が同じトークンのものか記録されていません。</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>この層では 1 トークンが 1 つのエキスパートを選びます。</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>判断できるほど期待値の大きいものがありません。</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>両方を選んだトークン数を、独立に選んだ場合の数で割った値です。Enter でそのエキスパートを表示します。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>集計するトークン</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>色が示す内容</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>ゲート総量</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>リフト値</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>エキスパートの並び順</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>負荷順</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>類似度順</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>類似度順: 同じトークンで選ばれるエキスパートが隣り合います</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>比較する回答</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>層 %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>すべての層を再表示</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>この層だけを棒グラフで表示</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>その分岐の回答 %1 を引く</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>回答 %1 を引く</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>エキスパート</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>%L1 / %Ln トークンを読み取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln トークン · %1 / %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>経路のあるトークン · トークンと層あたりのエキスパート数</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>このチャットの回答を読み取り中…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>どのエキスパートが選ばれたかを示します。行がエキスパート層、列がエキスパートです。Mixture-of-Experts モデルの回答中に埋まっていきます。</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>この回答にはルーティングが保存されていません。モデルが密モデルか、トレースなしで回答されました。</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>このモデルは密モデルです。どのトークンもすべてのパラメーターを使うため、選ぶエキスパートがありません。</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>2 つの回答のモデルは層またはエキスパートが異なるため、表示できる差がありません。</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>トークンを読み取れません: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>トークンを読み取り中…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>最初のトークンを待っています…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>これらのトークンにはルーティングが保存されていません。</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>セルを選ぶと数値を表示します。枠付きは選択中のトークンのエキスパートです。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;層 %1、エキスパート %2&lt;/b&gt; · 割合 %3% (均等なら %4%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>もう一方の回答 %1% (N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: トークン不足</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>リフト値 &lt;b&gt;%1×&lt;/b&gt; [%2, %3]、N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>このチャットのみ、再現は未確認</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>トークンが独立と仮定した 95% 区間です。1 つのチャット内のトークンは独立ではないため、実際の不確かさはこれより大きくなります。斜線: 層のエキスパートあたりの選択が 5 回未満、または差が標準誤差の 1.96 倍以内。偶然だけでも、20 セルに約 1 セルはこれを超えます。</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>算術</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>論理</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>並べ替え</translation>
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
        <translation>自分について</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>モデルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>質問してみましょう</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>モデルを読み込み中です</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>モデルが開かれていません</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>モデルの回答中、右のパネルに、各トークンでどのエキスパートが使われ、どれだけ時間がかかったかが表示されます。すべてこのマシン内に留まります。</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny は、このプログラムに付属する小さなモデルです。プロンプトを選ぶと、送信前に読んで変更できます。自分で書くこともできます。%1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>質問と、それより前のチャットは %1 に送信されます。</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>モデルを開くとチャットできます。%1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>このマシンのメモリに収まるもの: %1 (%2)。</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>約 %1 までの GGUF モデルがこのマシンのメモリに収まります。</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>モデルは GGUF ファイルです。モデルページで、このマシンに適したものを確認できます。</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>「%1」の監視をやめました。中のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>監視しているフォルダーはありません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>チャット形式</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>別のモデルを開くまで使う別のチャット形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>この形式で回答(&amp;A)</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>よい回答のエキスパート</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>グループ内の回答の報酬に差が出ると、よい回答がどのエキスパートを多く使ったかを示します。</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>アドバンテージあたりの割合</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>比較する報酬</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>バリアントごとの報酬</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>平均の長さ、トークン</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>学べることのないグループ</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>グループごとの報酬</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>回答がそろうと、各プロンプトへの回答の平均報酬を示します。</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>グループごとの長さ</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>回答がそろうと、各プロンプトへの回答の平均の長さを示します。</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>1 グループの回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>アドバンテージ</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>1 トークンの重み</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>トークンごとの重み</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>グループに属するベースラインの回答について、クリップ付き目的関数が各トークンに与える重みです。</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>プロンプト %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>このプロンプトにはグループがありません。報酬のある回答が 2 件必要です。図で別のプロンプトを選んでください。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>シード %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>チャットを絞り込む</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>A へ</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>B へ</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>選択したチャット。リストでは %1 キー</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>フォルダーを A へ</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>フォルダーを B へ</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>プロンプトリスト…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>チャットの代わりに、開いているモデルが読む 2 つのプロンプトリスト</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>シーケンス %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
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
        <translation>どちらのグループにもなし</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>グループ間の差</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>2 つのチャットグループを指定して比較します。0 より上: B のほうがそのエキスパートを多く使います。</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>差のあるエキスパート</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>割合 A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>割合 B</translation>
    </message>
    <message>
        <source>log2 B / A</source>
        <translation>log2 B / A</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>ポリシーを作成</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>low</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>high</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>差あり</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>プロンプト単位でラベルを入れ替え中…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>チャット単位でラベルを入れ替え中…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>2 つのチャットグループは異なるエキスパートを使うでしょうか? チャットを A と B に分けてください。話題を決めつけることはせず、どのエキスパートにどれだけ差があるかを示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln 個のエキスパートに差あり</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>検定した %1 個で偽発見率 5% 以下、%2 個はまれすぎ (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>帰無分布: プロンプト単位のラベルの全 %1 通りの並べ替え</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>帰無分布: プロンプト単位のラベルの %1 通りの並べ替え</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>帰無分布: チャット単位のラベルの全 %1 通りの並べ替え</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>帰無分布: チャット単位のラベルの %1 通りの並べ替え</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>各グループの数が少ないため、個々のエキスパートの差は示せません。p の最小値は %1 です</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>B のほうが多く使う %Ln 個のエキスパート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>A のほうが多く使う %Ln 個のエキスパート</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>オフにする: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>ミュート: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>バイアス…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>エントロピー急増</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>エントロピー崩壊</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>ルーティング崩壊</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>非有限値</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>終わらない推論</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>直近のトークンが同じものの繰り返しになっています。</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>モデルの確信度が、直前のトークンより急に大きく下がりました。</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>モデルが長い間、どのトークンにも確信を持ち続けています。</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>ほとんどの層が、どのトークンでもほぼ同じエキスパートを選んでいます。</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>このトークンは、それまでのトークンよりはるかに時間がかかりました。</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>確率、エントロピー、またはゲートの重みが有限の数ではありません。</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>推論が非常に長いか、回答のトークンの大半を使っています。</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>通常のテキストでの誤検出、%1: 100 万トークンあたり %2 [%3, %4]、N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>通常のテキストでの誤検出: 未測定。</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>層ごとのエキスパート割合のエントロピーと、このトークン数で偶然に期待されるエントロピー</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>エキスパートの使用状況</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>層ごとのエキスパート割合のエントロピー</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>回答を停止させる異常</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>回答を停止する条件…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>%Ln 種類の異常で停止</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>異常のため回答を停止しました: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>最後のトークン</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>層ごとのエントロピー</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>異常</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>この回答 · %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>この回答はトークンの記録なしで保存されました。</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>偶然と比べてルーターがエキスパートをどれだけ均等に使うか、また回答中に見つかった異常 (ループ、停滞、エントロピー急増、ルーティング崩壊) を示します。</translation>
    </message>
    <message>
        <source>router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>密モデルのため</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>この回答にルーティングが保存されていないため</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>トークン不足</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>ルーターのエントロピー</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 / %2 nats</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>エキスパート割合のエントロピーの層平均。最大はエキスパート数の対数です</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>負荷、最大/平均</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>最も偏った層で、最も多く使われたエキスパートの割合を平均の割合で割った値</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>使用エキスパート</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>偶然なら %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>1 回以上選ばれたエキスパート数と、このトークン数で偶然に期待される数</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>僅差 (マージン &lt; 0.01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>全層、全トークンのうち、ルーターが別の選択をするところだった割合</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>僅差</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>選ばれなかったエキスパートのスコアが記録されていないため</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>非有限値</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>この回答</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>偶然の期待値</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>エントロピー、nats</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>反復: 「%1」</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>エントロピー急増: 直前のトークンより %1 nats 上</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>エントロピー崩壊: 平均 %1 nats</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>ルーティング崩壊: 層の %1</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>停滞: %1、%2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>有限でない値があります</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>推論が終わりません</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · トークン %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>今のところなし</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>検出なし</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>ファイルが削除、移動、または名前変更されています。モデルは解放するまで使えます。</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>ファイルが削除、移動、または名前変更されています。</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 は未計算</translation>
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
        <translation>何も実行せずに読み取り</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>モデルの最初の回答の後に、ファイルのハッシュを計算します。</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>別のモデルを読み込み中です。</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>別のモデルの読み込みをキャンセルします。</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>ファイルはもう存在しません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>このモデルは実行できません。</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>セクション(&amp;S)</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>別ウィンドウで表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>画像またはデータとして保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>「%1」を保存</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG 画像…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG 図…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 表…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy 配列…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>保存できるものがまだありません</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>密</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>%1で発生、原因不明</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>原因不明</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>エキスパートがメモリになかった: ページフォールト %Ln 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>ページフォールト %Ln 回</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>データベースの書き込み (%1)</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1、ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>対数確率、nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>エントロピー、nats</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>別のプログラムのリクエストのプリフィル: %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>別のプログラムのリクエストに回答中だった</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>「%1」は別ウィンドウにあります。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>すべての計器が閉じています。「計器」メニューから開けます。</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>その他の計器</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>別ウィンドウに移す、または戻す</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>「%1」を別ウィンドウに移す、または戻す</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>計器を別ウィンドウに移す、または戻す</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>計器</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>次のトークン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>前のトークン(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>今すぐ思考を停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>推論(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>レイテンシ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>健全性(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>コスト(&amp;C)</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>リプレイ(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>レンズ(&amp;E)</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>この計器を別ウィンドウに移す、または戻す(&amp;D)</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>全トークンのミリ秒</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>各トークンにかかった時間を段階別に示します。モデルの回答中に棒が表示されます。</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>この回答はトークンの記録なしで保存されました。</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>トークンを読み取り中…</translation>
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
        <translation>うち %1 はプロンプト処理前</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>パーセンタイルと速度は 2 番目以降のトークンのものです</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>モデルの読み込みを %1 待機</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>ほかの回答を %1 待機</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>バックグラウンド処理を %1 待機</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>%1 待機: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>うちサーバー %1、ネットワーク %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensModel</name>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>エキスパート %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>共有エキスパート</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>密な部分</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1、確率 %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: 確率 %2、ロジット %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: 確率 %2、順位 %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 「%2」 %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>この層の後でモデルが終わると仮定した場合の、続くトークンの確率</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>各エキスパートと、表示中のトークンのうちそのエキスパートがロジットを最も大きく変えるもの</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>ストリームの内容</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>このトークン</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>エキスパートの寄与</translation>
    </message>
    <message>
        <source>then</source>
        <translation>次点</translation>
    </message>
    <message>
        <source>place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>part</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>ロジットへの寄与</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>層と、ストリームが表すトークン</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>この層の各要素のロジットへの寄与</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>要素別のレンズ</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>レンズは、各層の後の残差ストリームを、そこでモデルが終わるものとして読み取ります。まず質問してください。</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>回答が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>回答の語をクリックすると、その前の残差ストリームがどのトークンを表していたか、選ばれた各エキスパートが何を加えたかを層ごとに確認できます。</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>この回答を出したモデルを開いてください。レンズは回答をもう一度評価します。</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>「%1」の前で各層はどのトークンを表し、選ばれた各エキスパートは何を加えたでしょうか? %Ln トークンをもう一度評価します。どのバックエンドでも使えます。このモデルは %2 で動作しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>層を読み取る</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>トークンまでの回答を評価中: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>ここに示すのは、このトークンを導いたエキスパートです。「トークン」パネルには、このトークンを読んだエキスパートが表示されます。</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>層を読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>トークン「%1」 · 位置 %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>層 %1: ロジットへの寄与</translation>
    </message>
    <message>
        <source>part</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1 (実験より)</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>実験</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>アトラス</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>開いているモデルはこれらのエキスパートを使えません: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>エキスパートのマップ</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>縦が層、横がエキスパートです。明るいほど多く選ばれています。斜線: トークンが少なく判断できません。</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>層ごとの均衡</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>最大/平均</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>層で最も多く使われるエキスパートの割合を平均の割合で割った値。1: すべて均等に使用。</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>層から次の層へ</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>次のトークンでの再利用</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>帯: 偶然</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>トークンのエキスパートのうち、直前のトークンも選んだものの割合。帯は k / エキスパート数で、ランダムなルーティングでの値です。</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>キャッシュ曲線</translation>
    </message>
    <message>
        <source>share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>ゲート総量</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>リフト値</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>カバー範囲: %2 個中 %1 個が 1 回以上選択</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · 偶然なら %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>再利用率</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>保持エキスパート数</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>ヒット率</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>LRU (最長未使用)</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>最多使用</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>ランダムなルーティング</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>%Ln 個の保持で 90%</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>90% に届きません</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>各層でこの数のエキスパートを保持した場合に、エキスパートがメモリにある頻度を、このルーティングから求めたものです。各回答は何も保持していない状態で始まります。最多使用: これらの回答自体が最も多く使うエキスパートで、固定した集合で達成できる上限にあたります。</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>トークンの順序が記録されていないため、わかりません。</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>表示できるものがまだありません。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>すべてのトークンを読み取り中…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>層あたりのエキスパートが多すぎます。ペアが 1 GiB に収まりません。</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>このモデルのエキスパート層は 1 つだけです。</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bits · 帯: %Ln トークン離れた場合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>相互情報量: ある層のエキスパートが、同じトークンが次の層で選ぶエキスパートについてどれだけ情報を持つかを示します。帯は %Ln トークン離れたトークン間での同じ値で、回答が互いに異なることだけから層の間で共有される分です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>メッセージをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>メッセージを Markdown でコピー</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>メッセージを推論とともにコピー</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>メッセージの削除を元に戻す</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>回答を停止(&amp;T)</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>メッセージを編集(&amp;G)</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>回答を再生成(&amp;A)</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>条件を変えて再生成(&amp;W)</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>回答を続ける</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>前のバージョン(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>次のバージョン(&amp;X)</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>新しいチャットとして開く</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>メッセージの詳細…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>このメッセージ以降を削除(&amp;L)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>メッセージが選択されていません。</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>推論があるのは回答だけです。</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>システムプロンプトはチャットの設定の一部です。</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>比較する質問または回答を選んでください。</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>この回答に対応する質問がありません。</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>選択範囲をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>貪欲サンプリング (温度 0)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>高めの温度 (1.2)(&amp;H)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>別のシード(&amp;S)</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>メッセージの詳細</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>推論の文字数</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>この回答のテキストは手動で変更されました。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>モデルが終了</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>トークンまたはコンテキストの上限</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>停止操作</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン数</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>思考トークン数</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>プロンプトトークン数</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>キャッシュ済みトークン数</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>プロンプトの速度</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>回答の速度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>ルーティングポリシー</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>モデルの学習時のまま</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>プログラムのバージョン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>サーバー %1、ネットワーク %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>このエンジンでは利用不可</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>最初のトークンまで</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>最後のトークンまで</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter でメッセージを送信、Shift+Enter で改行します。</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>メタデータを検索</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>このファイルにメタデータはありません。</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>一致するキーまたは値がありません。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln パート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>モデルが選択されていません</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>モデルを選ぶと、ファイルの内容が表示されます。</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>テンプレートのテキスト</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>すべてのメタデータ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>バイトの内訳</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>テンプレートとトークナイザー</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>トークンあたりアクティブ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>層あたりのエキスパート数</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>ルーター</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>%1 でのキャッシュ</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>トークナイザー</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>このモデルは実行できません。</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>すべてのメタデータ (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前に開いたもの</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>サーバー上</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>読み込み済み</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1、内蔵</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1、%Ln パート</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>開いているモデルのファイルが削除、移動、または名前変更されています。モデルは解放するまで使えます。</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>%Ln フォルダーを監視中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln フォルダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>「%1」に一致するモデルがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>ほかに %Ln 件の問題があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>モデルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>モデルフォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>サーバーを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>モデルを再スキャン(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>選択したモデルを読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>モデルを解放(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>モデルをフォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>モデルのパスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>モデルをリストから削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>モデルを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>モデルインスペクター(&amp;N)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF モデル (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>モデルフォルダーの追加</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>「%1」は存在しないか、アクセスできません。</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>「%1」をリストから削除しました。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>開いているモデルは、まだ読み込み時の配置で動作しています。</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>今すぐ再読み込み</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>読み込みをキャンセルしました。それまで開いていたモデルは開いたままです。</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>読み込みをキャンセルしました。モデルは開かれていません。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>モデルを絞り込む</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>手持ちのモデル</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>GGUF ファイルのあるフォルダーを追加してください。Moire はヘッダーの内容を読み取り、このマシンに適したモデルを示し、フォルダーの変更を監視します。コピーや変更は一切行いません。ここにドロップしたフォルダーは追加され、ファイルは開かれます。</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>指示がない限り何もダウンロードしません · &lt;a href=&quot;network&quot;&gt;何がどこに接続するか&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>以前の通知 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>一致するコマンド、モデル、チャットがありません。</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>画像または表として保存</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>表として保存</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>「%1」を保存</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG 画像…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG 図…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 表…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy 配列…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>キャッシュの型</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>モデルが参照できるプロンプトと回答のトークン数です。</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>トークンごとに保持するキーと値の型です。Q8_0 のメモリ量は F16 の約半分、F32 は 2 倍です。</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>CPU で計算するスレッド数です。</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>コンテキスト %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>コンテキスト自動</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>キャッシュ %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>スレッド自動</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>スレッド %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU、%Ln 層</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU、%Ln 層</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>GPU なし: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>空き %2 のうち %1 が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>%1 が必要ですが、空きは %2 だけです。%Ln トークン以下のコンテキストを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>%1 が必要ですが、空きは %2 だけです。重みがトークンごとにファイルから読み取られます。</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>全層</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>ルーターは、選択したエキスパートの代わりに別のものを選びます</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>選択したエキスパートはこれまでどおり選ばれますが、その出力は加えられません</translation>
    </message>
    <message>
        <source>force</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>選択したエキスパートが常に選ばれます</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>選択の前に、選択したエキスパートのルータースコアに加算されます</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>全層でのトークンあたりのエキスパート数とランダムなエキスパート</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>トークンあたり %Ln エキスパート (モデルと同じ)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>トークンあたり %Ln エキスパート</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>ランダムなエキスパート</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>開いているモデルにはエキスパートがありません</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>層 %2 のエキスパート %1: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: 先にエキスパートを選択してください</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 オフ</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 ミュート</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 強制</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 バイアス %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln 件のルーティングルール</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>トークンあたり %Ln エキスパート</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>ランダムなエキスパート、シード %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>このチャットの次の回答からのルーティングポリシー</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>ルーティングポリシー: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>ルーティングポリシーを消去</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>ランダムなエキスパート</translation>
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
        <translation>プロンプトをメッセージ欄に入れます</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>各プロンプトをチャットのメッセージとして扱う</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>読み取って比較</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>2 つのプロンプトリストの比較</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>モデルは A のプロンプトに対して B のプロンプトとは異なるエキスパートを使うでしょうか? すべてのプロンプトを、回答せずに読み取ります。帰無分布はプロンプト単位でラベルを入れ替えて求めるため、各リストに 10 件以上を用意してください。</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>A のプロンプト</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>雨についての詩を書いてください。
灯台についての詩を書いてください。</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>B のプロンプト</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>空はなぜ青いのですか?
半減期とは何ですか?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>モデルのチャット形式で扱います。オフの場合は生のテキストとして扱います。</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>読み取ったトークン</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 トークン</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>プロンプトを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>1 行に 1 つのプロンプトを書いたテキスト、または &quot;prompt&quot;、&quot;question&quot;、&quot;text&quot; を含む JSON Lines</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>%1をファイルから</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1、1 行に 1 つ</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>1 行に 1 つのプロンプト。例:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>%1 のプロンプト</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>プロンプト (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>先に「モデル」ページでモデルを開いてください。</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>開いているモデルは密モデルで、比較するエキスパートがありません。Mixture-of-Experts モデルを開いてください。</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>リスト %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 と %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 件のプロンプト</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>トークンを数えています…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>プロンプトを追加</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>プロンプト (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>1 行に 1 つのプロンプト</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>プロンプトのファイル</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>prompt と answer を含む JSON Lines、または 1 行に 1 つのプロンプトを書いたテキスト</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>プロンプトのファイル</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>プロンプト (*.jsonl *.json *.txt);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln 件の新しいプロンプト。すでに実験にあるものは除外されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示値</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>プロンプトを並べて比較</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>実験では、同じプロンプトに複数の設定で回答し、何がどれだけ違い、それがどれほど確かかを示します。以下は内蔵モデルで数分で終わり、それぞれ 1 つの問いに答えます。</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>定義を開く…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>この実験のコピーを作成して表示します</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>推論に使うモデル</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>推論を受け渡すテンプレート</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>回答するモデル</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>%1 で推論</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>まずそのモデルが質問について考えます。次に、開いているモデルが、{question} と {reasoning} を埋めたこのテキストに回答します。このマシンのモデルは、開いているモデルと並行して読み込まれます。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>今すぐ思考を停止</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>推論のステップ</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>推論のステップ (表)</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>隣り合う 16 トークンの区間で、エキスパートがどれだけ異なるかを示します。0 は同一、1 は共通なしです。ステップ間のドリフトは、ステップ内のドリフトを超える場合にのみ意味があります。</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>推論を終わらせ、モデルに回答させます</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>ルーティングドリフト</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>推論のステップを、トークン数、秒数、確信度とともに示します。モデルが回答の前に思考すると表示されます。</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>この回答は推論なしで出されました。</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>トークンを読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 / %Ln トークン · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln トークン · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>ルーティングドリフト: この回答にルーティングが保存されていないため、利用できません。</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>ルーティングドリフト: 推論が %Ln トークンを超えるため、利用できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>ルーティングドリフト: トークンを読み取り中…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>ルーティングドリフト: 32 トークン以上のステップが少なく、比較できません。</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>ルーティングドリフト: ステップ間 %1 (N %2)、ステップ内 %3 (N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>「%1」が %2 回連続</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1 (ステップ %2 の反復)</translation>
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
        <translation>%1%</translation>
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
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>最初の回答のトークンに沿って比較する内容</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>KL / トークン</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>ルーティングの差</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>最初の差</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>同一トークン</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>変更の効果を、その対照および別のシードと並べたもの</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>まず質問してください。その回答を別のルーティングでやり直せるようになります。</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>回答が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>リプレイするには、この回答を出したモデルを開いてください。</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>先にルーティングを変更してください。マップでエキスパートを選び、オフ、ミュート、または強制にします。</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>リプレイの実行</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>経路リプレイ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>%1 でリプレイ中: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>回答をリプレイできませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1、最初の回答の %Ln トークンに沿って。新しい回答は分岐として残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>%1 でこの回答をやり直し、比較します。</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>最初の差: トークン %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>同じテキスト</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>対照: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL、nats</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p、nats</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1、最初の回答のトークンに沿って</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>差なし</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>対照なし</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>別のシード (帰無)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>この回答が使ったものから抽出した、同じ層の別のエキスパートに対する同じ変更</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>テキストが偶然どれだけ変わるかを示します。同じトークンに沿う限り、シードは何も変えません。</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>テキストは同じです。</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>トークン %1 以降
前: %2
後: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>対数確率、nats</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>変更後、nats</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>対照: 対数確率、nats</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>対照: KL、nats</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>対照: ルーティングの差</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>ルーティングポリシー</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>平均 KL、nats</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>平均 Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>平均のルーティング差</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>control</source>
        <translation>対照</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>経路を強制するモデル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>経路リプレイ</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>別の量子化、または層とエキスパートが同じ別のモデル</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>同じエキスパート</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>先頭のエキスパートが同じ</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>モデルが同じエキスパートをどの程度選んだはずかを層ごとに示します</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>回答の経路を別の量子化に強制できます。そのモデル自身なら、同じエキスパートをどの程度選んだでしょうか?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>回答が終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>この回答にはルーティングが保存されていません。</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>先にモデルを開いてください。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1 (この回答を出したモデル)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>この形状のモデルはライブラリにありません</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>%1 に経路を強制中: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>経路を強制できませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 自身なら、%Ln トークンでエキスパートの %2 を選んだはずです (偶然なら %3)。回答の平均対数確率: そのままで %4 nats、この経路で %5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>同じ形状のモデルを選んでください。この回答の経路をそのモデルに強制し、モデル自身の選択と比較します。</translation>
    </message>
</context>
<context>
    <name>moire::ui::RoutingView</name>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Routing difference</source>
        <translation>ルーティングの差</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>差の確かさ順のエキスパート</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>層.エキスパート</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>割合の差</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p、補正済み</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>選択数</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>バリアントがベースラインと異なるエキスパートを選んだ箇所です。両方の回答がそろうと表示されます。バリアントは表で選びます。</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>オフ: エキスパートは選ばれません。ミュート: 選ばれますが、出力は加えられません。強制: 常に選ばれます。バイアス: スコアが変わります。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>force</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>バイアス</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>層、または *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>エキスパート (0 から)</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>加算値 (例: 1.5)</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>このルールを削除</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>ルール %1: 動作</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>ルール %1: 層</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>ルール %1: エキスパート</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>ルール %1: スコアへの加算値</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>ルール %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>このエンジンでは利用不可</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>サーバーを変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>例: 「クラスター」</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>キーはシステムのシークレットサービスに保管されます。それがない場合は、Moire を終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>サーバーの先頭のモデル</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>システムの証明書</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>証明書 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>回答の待ち時間</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>断片間の待ち時間</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>対数確率と代替候補を要求</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>ルーティング先エキスパートを要求 (トークンは回答の終了時に表示されます)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>サーバーのモデルを一覧し、数トークンの回答を要求します。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層数</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>うち先頭の密な層</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>層のエキスパート数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>トークンあたりのエキスパート数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>この接続は暗号化されていません。途中にいる誰もがチャットとキーを読めます。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 に問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>はい、代替候補 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>最初の断片まで</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>対数確率</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>ルーティング先エキスパート</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>トークン化</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>サーバーが応答しました。</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>サーバーが多すぎます。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>「%1」のキーはシステムのシークレットサービスに保管されています。</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>シークレットサービスがありません。「%1」のキーは Moire を終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>サーバー自身の処理時間</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>「%1」をキーとともに削除しました。そのサーバーとのチャットは残ります。</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>「%1」にはまだモデルがありません。サーバーをテストして選んでください。</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>ほかのプログラムへの提供を停止</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>ほかのプログラムに提供(&amp;H)…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>ほかのプログラムへの提供なし</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>提供中、ただしチャットを保存できません</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>ほかのプログラムがモデルを待っています</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>%1 で提供中</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>%1 を %2 で提供中</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>質問と回答をチャットとして保存(&amp;K)</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>ほかのプログラムへの提供</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>OpenAI または Anthropic のインターフェースに対応したプログラムが、開いているモデルを専用のコンテキストで使えます。Moire の起動時、サーバーは常にオフです。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>空いている任意のポート</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>なし: このマシンのプログラムのみ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>チャットリストのフォルダー「%1」にトレースとともに保存します。オフの場合は何も保存されません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>クライアントはアドレス %1/v1 を使います。</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>このマシンのモデルが開かれるとすぐに開始します。</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>random</source>
        <translation>ランダム</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>「%1」をリセット</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1既定値: %2。</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>%1 の設定を読み取れません。権限を確認してください。変更は保存されません。</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>%1 の設定の一部が壊れています。現在は既定値になっています。</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>%1 の設定の一部が壊れています。現在は既定値になっています。元のファイルは %2 として残しました。</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>設定を %1 に保存できません。フォルダーとディスクを確認してください。</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>設定を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>何がどこに接続するか(&amp;W)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>ライト、ダーク、またはデスクトップに合わせます。</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>高コントラストでは枠線と文字がはっきりします。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>動きを減らすと、バーやメニューのアニメーションが止まります。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>これらの設定はモデルの読み込み時に反映されます。</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>バックエンド</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>モデルを計算する場所です。自動では、GPU があれば GPU を使います。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
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
        <translation>検出中…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>バックエンド 検出 CPU CUDA GPU Backend detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上の層</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>モデルの層のうち GPU で動作する数です。残りは CPU で動作します。</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>収まるだけ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>CPU で計算するスレッド数です。</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>コアごとに 1 つ</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>モデルフォルダー</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>モデルのページに GGUF ファイルを表示するフォルダーです。</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>モデルフォルダー 監視 追加 削除 Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>チャット、設定、測定値はこのマシン内に留まり、ユーザー本人だけが読めます。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>データ データベース チャット 設定 フォルダー 開く Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire は、ユーザーが追加していないものには接続しません。接続するものとその接続先は次のとおりです:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>ネットワーク 接続 インターネット ダウンロード リンク 画像 更新 統計 プライバシー Network connect internet downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>接続なし: このマシンから開かれ、何もダウンロードされません。</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>接続なし: 質問はこのマシンで回答され、保存されます。</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>このマシンに保存されます。質問は、下のサーバーのいずれかを使用している間だけ、そのサーバーに送信されます。</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>実験「%1」</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1 (実行中)。</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>接続なし: %1 は追加済みのサーバーにありません。</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>回答内のリンク</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>表示されたアドレス (同意後にのみ、ブラウザーで)。</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>回答内の画像</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>接続なし: 読み込まれません。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>ブラウザーのページ (同意後のみ。ヘルプ → 更新の確認)。</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>統計とクラッシュレポート</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>接続なし: 何も送信されません。</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>開いているモデルは、まだ読み込み時の設定で動作しています。</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>今すぐ再読み込み</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>「%1」に一致する設定がありません。</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>検出: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>すべてのテキスト、数値、日付の言語です。</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1 (テスト時と、使用中または推論させている間のすべての質問)。</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1 (同意後のみ、ブラウザーで。ヘルプ → 更新の確認)。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>メッセージ欄</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>前または次のメッセージ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>トークンを順に移動</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>プロンプトを処理中: %L1 / %Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>別のチャットの回答を待っています</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>質問の送信先: %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · オフライン</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>モデルなし · オフライン</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln バイト %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → 移動</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>ルーターが選んだ最下位のエキスパートのスコアが、選ばれなかった最上位のスコアをどれだけ上回ったかを示します。0.01 未満なら、別の選択になってもおかしくありませんでした。</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>層ごとのトークンのエキスパート</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>この位置で確率の高いトークン</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>トークンのエキスパート</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>回答のトークン</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>回答のトークンについて、確率、代替候補、生成に関わったエキスパートを示します。</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>この回答はトークンの記録なしで保存されました。</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>回答の語をクリックするか矢印キーを使うと、その確率、代替候補、生成に関わったエキスパートを確認できます。</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>トークンを読み取り中…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>トークンを読み取れません: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>%1 nats</source>
        <translation>%1 nats</translation>
    </message>
    <message>
        <source>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>p &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; H &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Probability %1, entropy %2</source>
        <translation>確率 %1、エントロピー %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>このトークンの確率と、抽出元の分布のエントロピー (温度とフィルターの適用前)</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>このエンジンに ID なし</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>順位 %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>順位 %1 より下</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>強制 (抽出ではない)</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽出</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>生成: %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter またはダブルクリック: このトークンから続く別の回答を生成</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(テキストなし)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1、確率 %2、抽出</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1、確率 %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>ルーターマージン: 選ばれなかったエキスパートのスコアがこのトークンに記録されていないため、利用できません。</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>ルーターマージン: 最小 %1 (層 %2)、僅差なし</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>ルーターマージン: 僅差 %Ln 件 (層 %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>段階別の時間: このトークンには記録がありません。</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>評価時間 (ms): %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>サーバー %1 ms · ネットワーク %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>メッセージを編集(&amp;E)</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>チャットには残りますが、モデルには送信されなくなります。</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>より大きなコンテキストでモデルを読み込み直します。</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>チャットとこのメッセージで %Ln トークンになりますが、コンテキストに入るのは %1 までです。何も送信されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>チャットとこのメッセージで %Ln トークンを超えますが、コンテキストに入るのは %1 までです。何も送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>メッセージだけでこのモデルには長すぎます。短くしてください。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>最も古い %Ln 件のメッセージを忘れる(&amp;F)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>コンテキストを拡大: %Ln トークン (%1)(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>推論を含む質問は %Ln トークンになりますが、コンテキストに入るのは %1 までです。推論は保持されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>バリアントの追加</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>バリアントを追加</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>バリアント %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>内蔵モデル、またはモデルファイルのパス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>量子化</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>モデルの値</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
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
        <translation>回答の最大トークン数</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>思考予算 (トークン)</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>トークンあたりのエキスパート数</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>ランダムなエキスパート、シード</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>ランダムにしない</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>エキスパートのルール</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>バリアントと指標</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上端</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>層ごとのエキスパート</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均等</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1、エキスパートは番号順</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1、エキスパートは層内の順</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>密</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>エキスパート (層内で並べ替え)</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>エキスパート %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: 平均 %2、最大 %3 (層 %4)</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1、層にわたるエントロピー %2 / %3 nats</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>層 %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>密、エキスパートなし</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>ルーターのエントロピー %1 / %2 nats</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>負荷、最大/平均: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>層 %1、エキスパート %2: %3 %4、N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(均等なら %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>強制</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>バイアスあり</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>トークン不足</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>層のエントロピー、nats</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>層の負荷</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>トークンのエキスパート</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>層 %1、共有エキスパート %2: ゲート %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>層 %1、エキスパート %2: ゲート %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>選ばれなかった最上位のエキスパートとのルーターマージン: %1、僅差</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>選ばれなかった最上位のエキスパートとのルーターマージン: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>エキスパート</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>ルーターマージン</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>上端: 共有</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>高さ: ゲートの重み</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>高さ: ゲートの重み · 下: ルーターマージン</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 (開始)</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>偶然</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>.png、.svg、.csv、.npy のいずれかで終わるファイル名を選んでください。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>.png または .svg で終わるファイル名を選んでください。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>.csv または .npy で終わるファイル名を選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>画像を描画できませんでした。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
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
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>推論のステップ</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>ステップ %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln トークン、%1、確信度 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>ルーティングドリフト %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>確信度</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>反復</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>ステップ %1 の反復</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>ルーティングドリフト</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>予算 %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>トークンあたりの時間</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>トークン %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>プリフィル: %Ln トークン、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1、ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>プリフィル</translation>
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
        <translation>テキストを開く</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>コンテキスト外</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>すべて表示 (%Ln 文字)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>長い行をスクロール</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>長い行を折り返す</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>推論を隠す</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>推論を表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
</context>
</TS>
