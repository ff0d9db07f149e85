<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>关于 Moire</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>观察混合专家（MoE）语言模型的桌面显微镜。它在本机上运行模型，只连接您添加的服务器。

本程序是自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。

使用 Qt %1、SQLite、PCRE2、OpenSSL、nlohmann-json 和 md4c 构建。</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>%Ln 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>已排除 %Ln 个带有路由策略的回答：它们不反映模型自身的行为。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>已排除 %Ln 个没有路由策略的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>带有路由策略的回答也计算在内：它们不反映模型自身的行为。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>%Ln 个复制的回答只计一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>%Ln 个回答没有路由记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>已排除 %Ln 个回答：其路由的层或专家与其余回答不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>已排除 %Ln 个 token：其路由与模型的结构不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>已排除 %Ln 个 token：其路由已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>会话数据库有一部分已损坏，未计算在内。请运行“moire-cli sessions check”。</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>本机没有该模型的文件，因此专家数取所选专家的最大编号：%1。</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>门控权重</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>token ID</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>哪些选择属于同一个 token</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>模型的结构</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>此文件未记录：%1。</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>新对话从这些设置开始。之后可在消息输入框旁更改各个对话自己的设置。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>在第一个问题之前告诉模型应如何表现。</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>推荐采样</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>使用模型文件推荐的值。文件未给出的设置取默认值；下面的采样值此时不起作用。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>值越高，不太可能的 token 出现得越多；0 表示总是取概率最高的 token。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>只考虑概率最高的这么多个 token。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>只考虑概率最高、累计达到此概率的 token；1 表示关闭。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>丢弃概率低于最高概率这一比例的 token；0 表示关闭。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>降低最近出现过的 token 的概率；1 表示关闭。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>种子、问题和设置相同，回答就相同。</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>回答 token 上限</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>超出时结束回答；之后可以继续。</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>直到模型停止</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>思考预算</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>思考型模型的推理达到这么多 token 后即结束。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>模型能看到的对话 token 数；加载模型时生效。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>要打开的模型（GGUF）或结果包（.moire）。</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>把每个页面绘制到此文件夹，然后退出。</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>观察混合专家（MoE）语言模型的桌面显微镜</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>要打开的模型（GGUF）或实验（.moire）。</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>Moire 上次运行时崩溃了。本机保留了一份不含任何对话文本的报告；报告没有被发送。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>显示报告</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>删除报告</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>提示词太少</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1（与对照相比）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>文本的 %Ln 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>%Ln 个变体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>%Ln 个种子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>重复 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>与“%1”有差异：%2。</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>与同层的随机专家有差异：%1。</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>未定：%1。</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>与随机专家相比未定：%1。</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>任何改动，无论多小，都会使模型沿基线 token 的表现有所不同（%1）。重要的是比换成随机专家时多出多少。</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>大约再有 %Ln 条提示词即可判定其中第一项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>提示词少于 8 条时无法推及其他提示词：不给出区间。</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>区间：95%，对提示词计算；p 值已按所有比较校正（Holm）。</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>完全匹配</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>包含答案</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>匹配模式</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>数字正确</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>有效 JSON</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>通过验证</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>选择正确</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>选择正确，按字节</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>正确选项的概率</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>首 token 时间</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>每 token 读取量</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>对数概率变化</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>首选相同</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>相同专家</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>首个差异</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>文本差异</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>路由距离</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1 字节</translation>
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
        <translation>提示词</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>“%1”的回答：%Ln 对中有 %4 对，“%2”与“%3”的排序相反。所有回答奖励都相等的组学不到任何东西；两种奖励下都如此的有 %5 组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>对一条提示词生成多个回答，每个种子一个，用奖励打分并相互比较，如同 GRPO。此定义没有指定奖励。</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>还没有组。一组是同一提示词在不同种子下的两个或更多带有奖励的回答。</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>平均奖励</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>平均长度，token 数</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1：均值 %2，标准差 %3。</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>全部相等，因此从这一组学不到任何东西。</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>优势 =（奖励 − 均值）/ 标准差，权重 = 优势 / token 数。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>策略尚未变动时，每个 token 的权重相同。沿基线的 token 测量的变体，可显示策略变为该变体之后的权重。</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>策略变为“%1”之后：基线回答的 %Ln 个 token 中有 %2 个被裁剪，因此不产生梯度。</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>种子 %1：%2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2 的 %1（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>%Ln 个回答中有 %1 个文本相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>提示词太少，无法判断另一次运行是否重现了这一次。</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>另一次运行在区间之内重现了这一次。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>另一次运行没有重现这一次。差异在于：%1。</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>只读，来自 %1：Moire %2，%3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>这是管道，不是文件。</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>这是套接字，不是文件。</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>这是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>这是设备，不是文件。</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>文件已不存在，或链接已失效。</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>链接指向自身。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>请检查链接和文件的权限。</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>请将它从文件夹中移除。</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>文件名不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>请重命名文件。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>只检查了前 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>只检查了前 %Ln 个文件夹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>请选择较小的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>无法打开文件夹：%1。</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>链接指回它的上级文件夹，因此没有跟随。</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>无法读取文件夹：%1。</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>文件夹只能读取一部分：%1。</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>嵌套这么深的文件夹会被跳过。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>只显示前 %Ln 个模型文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>第 %1 部分：%2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>模型被拆分成 %Ln 个以上的部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>请将各部分合并成较少的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 等，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>缺少 %Ln 个部分：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>请将模型的所有部分放到同一个文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>另有 %Ln 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>无法读取文件头。</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>请重新下载该文件。</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1（%Ln 层）</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>短卷积，核 %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>门控 delta 规则，%1 个头</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2，%1 个头</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>潜在，%1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>分组，%1 个头对应缓存的 %2 个</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>窗口 %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>无旋转</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>线性 × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>基数 %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>不支持：%1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>可装入内存，余 %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>紧张：上下文最多 %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>从磁盘读取：慢</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>在本机实测：%Ln 个回答的中位数。</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>根据每个 token 读取的字节数和本机实测内存带宽估算。此模型还没有已保存的回答。</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>尚未在本机测量。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1，其中 %Ln 层稠密</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>无：稠密</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>路由 %1 个，使用 %2 个</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>路由 %1 个，使用 %2 个，共享 %3 个</translation>
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
        <translation>%2 组取 %1 组</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>选择偏置</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>重新归一化</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>缩放 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a context and how positions are scaled</comment>
        <translation>%1（%2）</translation>
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
        <translation>一个 token 读取 %1：占文件的 %2。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1，%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>可用，支持思考</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>不重新归一化</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>不支持 %1。</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1 超出空闲内存。</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>模型需要 %1 内存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>%Ln 个模型依次加载，最多需要 %1 内存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>服务器没有列出它的模型。</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>服务器没有列出模型“%1”。</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>没有对数概率就无法区分其 token，因此无法显示其路由。</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>其路由不带结构信息：请输入模型的层数和专家数。</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>无法使用其路由：%1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>这不是形如 https://host:8000/v1 的地址。</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>地址必须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>请把密钥填入单独的字段：地址会被显示和保存。</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>请去掉“?”或“#”之后的内容：地址会被显示和保存。</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>无法说明随机波动有多大：提示词少于 8 条，或者没有“另一个种子”对照，因为基线不采样，或没有变体改变路由。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%Ln 个专家中有 %1 个超出种子零分布：在所有提示词上，它们偏离基线的程度大于更换种子所致。其中约 5% 属于偶然。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>%Ln 个专家中有 %1 个超出零分布：与在组内交换优势时相比，较好的回答更多或更少地使用了它们。其中约 5% 属于偶然。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>第 %1 层：0</translation>
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
        <translation>%1 ms（p99）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>意外度</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>这是 Moire %1。</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>此版本未指明发布新版本的页面。请到您获取它的地方查看。Moire 自己从不检查更新。</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>新版本列在此页面上。Moire 自己从不检查更新；将由您的浏览器打开：
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>打开页面(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>图谱(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>页面栏(&amp;R)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>检查更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>关于 Moire(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>数据库为只读：可以阅读对话，但不能提问或更改。</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>%1 上的 Moire 正在使用此数据库。在那里关闭之前，这里可以阅读对话，但不能更改。</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>数据库又可写入了。</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>另一个程序正在写入数据库。Moire 会等待它完成；不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1 不是有效的 UTF-16：缺少部分字符。</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1 已按 UTF-16 读取。</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1 并非全部是有效的 UTF-8：缺少部分字符。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1 不是 UTF-8，因此按 Latin-1（Windows-1252）读取：带重音的字母可能有误。</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>只附加了 %1 的文本，不含其中的图片。</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>过去 30 天</translation>
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
        <translation>文件夹 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1，%Ln 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
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
        <translation>正在加载另一个模型。请等待加载完成，或先将其取消。</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>仍有问题正在回答。请等待或停止这些回答，然后再打开另一个模型。</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>仍在读取该对话。</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>还没有可删除的对话。</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>此回答尚未完成。请等待其结束，或将其停止。</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>此消息已不再显示。</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>仍在保存上一次更改。</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>此对话正在回答。请等待回答，或将其停止。</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>仍在保存回答。请稍后再试。</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>此引擎不支持从回答的一部分继续。</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>此对话中没有可撤销的操作。</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>模型仍在加载。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>此消息没有回答。</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>这不是提问。</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>这不是回答。</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>这是第一个分支。</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>这是最后一个分支。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>消息为空。</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>没有可重新发送的提问。</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>回答（已编辑）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1。已保留部分回答；模型已重新加载，减少了 GPU 上的层数。</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1。已保留部分回答；模型已重新加载到 CPU 上。</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>内存不足：请关闭其他程序，或使用较小的模型或上下文。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentCellsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a prompt, its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (repeat %2)</source>
        <translation>%1（第 %2 次重复）</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>现成实验</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1，正在运行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentTableModel</name>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>与 %1 的差异：%2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1，已校正</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>大约再有 %Ln 条提示词即可判定</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>变体</translation>
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
        <translation>该 token 已不存在。</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>请输入要监听的地址，例如 127.0.0.1。</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>其他机器可以访问此地址：需要设置密钥。</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>密钥至少需要 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>密钥只能包含 ASCII 字母、数字和符号。</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>持有密钥的客户端</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>因达到 token 或上下文上限而停止</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>因错误而停止</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>已思考 %1 s</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>思考用时 %1 s</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>本机适配</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a model and its file</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>moire::QuestionQueue</name>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>模板必须包含 {reasoning}。</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>模板太长。</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
</context>
<context>
    <name>moire::ui::Actions</name>
    <message>
        <source>%1: %2</source>
        <comment>the title of a submenu, and of its entry</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>对话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>仪表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>应为：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>每 token 对数概率 %1</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>达到上限被截断</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>作为对话打开</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>将 %1 的回答作为对话打开</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1 的回答</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>提示词 %1 · 种子 %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>回答相同</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>首个差异：token %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>此单元尚未运行。</translation>
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
        <translation>上一个回答</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>下一个回答</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>显示的变体</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>着色：%1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Token 着色依据</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>提示词 %1 / %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>第 %1 次重复</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>读取已停止。已读取的内容会保留。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>不关联模型导入</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>所有对话</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>仅含带策略的</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>包括带策略的</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>门控总量</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>按负载</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个 token</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>此模型没有专家</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1 是稠密模型：每个 token 都使用它的全部参数，因此没有路由可绘制。“对话”仍会显示它对每个 token 的把握、推理、延迟、健康状况和开销，以及透镜在各层读到的内容；“实验”可以比较它的回答。要查看分布图，请在上方选择一个混合专家模型，或导入路由。</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>这些对话中，此模型的回答没有保存路由。%1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>这里将显示混合专家模型的分布图：在所有对话中，它的回答用到了哪些专家、每个专家因什么而被选中，以及两组对话是否有差异。您可以在“对话”中提问，或导入由 vLLM、SGLang、llama.cpp 或脚本记录的路由（JSON、NumPy、CSV、重要性矩阵），或比较两个提示词列表（文件菜单）。</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 层 × %2 个专家，每 token %3 个 · 区间按整条提示词抽样 · 错误发现率控制在 5%（Benjamini–Hochberg）</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>%1 层 × %2 个专家，每 token %3 个 · 区间按整个对话抽样 · 错误发现率控制在 5%（Benjamini–Hochberg）</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>已读取的 token</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>导入路由…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>两组对比</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>计入的对话</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>颜色所示内容</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>专家的排列顺序</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>按相似度：在相同位置被选中的专家彼此相邻</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>导入和导出路由</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>比较两个提示词列表…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>导出路由</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1（%Ln 个回答）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1（提示词）</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1（已导入）</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>实验的结果</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>尚未运行过实验</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>所有对话</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>带有路由策略的回答</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅限这些</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>所有回答</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>NumPy 数组 [tokens, layers, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>CSV 行：token, layer, expert, gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>vLLM 格式的 JSON 行…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>SGLang 格式的 JSON 行…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>导入路由(&amp;G)…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>比较两个提示词列表(&amp;W)…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>重新读取图谱(&amp;D)</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>专家分布图(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>两组对话(&amp;T)</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>导入路由</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>路由记录 (*.json *.jsonl *.npy *.csv *.gguf *.results);;所有文件 (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>llama.cpp 的重要性矩阵，仅含计数…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>粘贴的文本 %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>一条消息最多可附加 %Ln 个文件；其余文件未附加。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1 已从消息中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>正在读取 %Ln 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>打开其文本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>这只是开头部分：文本太长，无法在此全部显示。模型会收到全文。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>字节分布：%1</translation>
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
        <translation>单元</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>文件夹“%1”已删除；其中的对话已保留。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>新建对话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>搜索对话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>移动到文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>撤销对话列表中的操作(&amp;O)</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>导出为 Markdown(&amp;K)…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>导出为 HTML(&amp;H)…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>导出为含跟踪记录的 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>导入对话(&amp;I)…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>上移文件夹</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>下移文件夹</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>折叠所有分组(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>展开所有分组(&amp;E)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>删除文件夹(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>删除 %Ln 个对话(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>删除对话(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>新建文件夹 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>导出到此处</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>对话 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>对话 (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>不适用于实验的回答。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>对话标题</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>负责回答的模型；打开模型列表</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>所有模型(&amp;A)…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>加载进度</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>对话设置</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>正在加载 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建对话</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>新建对话（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>已忽略 %Ln 条损坏的消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>没有包含“%1”的对话。</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>还没有对话。提出第一个问题后，对话会显示在这里。</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个对话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>%Ln 个文件失败：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>无法保存此对话的草稿或设置：%1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>对话列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>仪表(&amp;I)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>预设命令</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>保存、重命名、删除、导出和导入预设</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>还没有预设</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>已有同名的预设。</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>预设“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>预设“%1”已导出。</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>预设“%1”已导入。此对话现在使用它。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>包含提问之前的内容</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>来自对话的提示词</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>搜索标题</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>对话及其中的提问</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>关闭：每个提问单独提出，作为对话的第一个问题</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>添加提示词</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>请选择对话，或其中的提问。选择一个对话会添加其中的所有提问。</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>来自 %Ln 个对话。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>用词的自由程度。0 表示总是取概率最高的词。</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>从概率最高的这么多个 token 中选择。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>从概率最高、累计达到此概率的 token 中选择。1 表示关闭。</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>排除概率低于最高概率这一比例的 token。</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>优先选择意外程度接近预期的 token，累计到此概率为止。1 表示关闭。</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>降低窗口内 token 的概率。1 表示关闭。</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>存在惩罚</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>窗口内出现过的每个 token 扣减一次。0 表示关闭。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>频率惩罚</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>token 在窗口内每出现一次就扣减一次。0 表示关闭。</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>惩罚窗口</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>惩罚所考察的最近 token 数。</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>回答 token 上限</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>回答在这么多 token 之后结束。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>思考预算</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>推理达到这么多 token 后，模型必须开始回答。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>对话与回答合计可用的 token 数。加载模型时生效。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>重置为默认值</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>对话设置</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>在第一个问题之前告诉模型的内容</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>按模型推荐</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>种子、设置和消息相同，回答就相同。
默认：随机</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p 和惩罚</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>重新加载模型</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>默认：随机</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>种子无效：请输入 0 到 %1 之间的数字</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>对话开始后不可更改。新对话可以使用另一个。</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>默认：无</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>默认：设置页面中的系统提示词</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>来自模型</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>没有打开的模型。模型文件可能会推荐一些值；其余取默认值。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>此模型没有推荐值；使用默认值。</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>此模型推荐 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>模型以 %Ln 个 token 的上下文打开。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>正在导出 %Ln 个对话…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>正在导入 %Ln 个文件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>Token 着色依据(&amp;O)</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>Token 着色依据</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>着色</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>着色：%1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>颜色从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>命令、模型和对话</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>比较回答</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>先按此对话的设置回答提示词，再对每项改动各回答一次，使用相同的种子。只有一条提示词时可以比较回答，但无法推及其他提示词。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>每 token %Ln 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>随机专家</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>所有专家，按模型自己的选择</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>不思考</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>总是取概率最高的 token</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>温度 1.2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>各自的回答数（种子）</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>创建实验</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>与对话相同</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>无法附加图像：模型只读取文本。</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>文件读取完毕后将发送消息。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>取消编辑 (Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>对话设置</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>正在编辑提问。发送后将开始一个新分支。</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>正在编辑回答。模型的原回答会保留为另一个分支。</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>文本文件 (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>打开模型后即可提问</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>给 %1 发消息</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>思考：%1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>思考：不限</translation>
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
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>上下文超过 %1</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>此对话和消息的 token 数，占上下文大小的多少</translation>
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
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>停止回答 (Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter；Shift+Enter 换行</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>没有打开的模型。</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>打开模型(&amp;O)</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>您正在编辑的消息已不再显示。您的文本已保留。</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>对消息的更改已放弃。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>回答没有重新生成。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>另一个对话中的提问超出了上下文长度，没有发送；其文本保留在那里。</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>显示该对话(&amp;S)</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>提问没有发送。</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>回答在开始之前就被停止了。</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>重新生成(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>已省略 %Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>上下文已满，最早的消息不再发送给模型。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>要在另一个程序中打开此地址吗？</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>无法从这里打开此地址。</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>回答尚未保存：%1
它保留在内存中，并会重试保存。</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>回答已保存。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>加载已取消。</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>转到消息</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>对话设置…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>另一个对话中，提问连同其推理超出了上下文长度。</translation>
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
        <translation>不可用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>一个 token 的开销</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>此 token · 回答均值</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>回答均值</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>一个 token 的开销：根据它被路由到的专家计算读取的字节、运算量和带宽。针对对话中的回答显示。</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>不可用，因为没有记录此回答的模型文件。</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>正在读取模型的文件头…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>不可用，因为无法读取模型文件：%1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>不支持其架构</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>正在等待第一个 token…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>正在读取 token…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>此回答保存时没有 token 记录。</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>封装与设备，RAPL 和 NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>设备，NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>封装，RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · %Ln 个 token 的均值</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>机器在此期间的全部能耗，包括其他程序</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>因为只有管理员可以读取能量计数器（RAPL）</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>因为此机器没有能量计数器（RAPL、NVML）</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>因为刚刚开始</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>因为能耗只在回答流式输出时测量，不随回答保存</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>读取的参数</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>读取的字节</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>所路由专家和其他所有层的权重，以及缓存</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运算量</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>一次乘加计为两次运算</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>带宽占用率</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>因为未测量设备内存的带宽</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>占实测 %1/s</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>因为没有记录时间</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>因为尚未测量：打开“模型”页面时会测量</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>同等大小的稠密模型</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>字节数的 %1 倍</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>如果用到所有专家，一个 token 会读取的量</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>所路由的专家</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>其他所有权重</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>每层 %2 个专家中只读取了 %1 个；模型的 %3 未被读取。</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>模型是稠密的：每个 token 都读取整个模型。</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>实验名称</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>实验要回答的问题，例如“思考对算术题有帮助吗？”</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>创建实验</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>提示词，每行一条</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>每行一条提示词</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>提示词文件和对话中的提问</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>从对话…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>对话中的提问，包含其之前的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>移除此文件或提问</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>含 prompt 和 answer 的 JSON 行，或每行一条提示词的文本</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>添加变体</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>移除变体</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>数量，或列表，例如 1, 2, 5</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>每个种子运行的次数，用于测量时间</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>未选择：由提示词提供的内容决定</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>添加对照：随机专家、另一个种子</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>保留每个 token 的专家和时间</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>供仪表使用；不保留时，仪表仍可显示 token 的文本和概率。结果占用的空间会增至数倍。</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>提示词文件</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>提示词 (*.jsonl *.json *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>变体 %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>variant, field, problem</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, problem</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %Ln cell(s), without controls.</source>
        <translation>
            <numerusform>%1 = %Ln 个单元，不含对照。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>路由差异</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>变体在哪些地方选择了与基线不同的专家；两者都有回答后显示。</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>按 token</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>按 token 显示的内容</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>沿基线的回答，逐个 token 显示各变体与基线相差多远。需要指标 kl 和回答。</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>分组采样</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>该组的回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>正在读取：%1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>对数概率，nats</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>另有 %Ln 个变体未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>对一条提示词生成多个回答，每个种子一个，用奖励打分并相互比较，如同 GRPO。此提示词还没有这样的组。</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>种子 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>“%1”对此提示词的 %Ln 个回答：平均奖励 %2，标准差 %3。优势 =（奖励 − 均值）/ 标准差，权重 = 优势 / token 数。</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>所有奖励都相等，因此从这一组学不到任何东西。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>实验进度</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>在当前单元运行完后停止，不会丢失任何内容</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>立即停止：丢失正在运行的单元，其余全部保留</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>停止实验</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>运行缺少的部分；已有的结果保留</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>运行所有单元</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>重新运行 %Ln 个失败的步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 / %2 个单元</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>此单元完成后停止</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>等待打开模型</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>等待引擎</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · 已生成 %Ln 个 token · 失败：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>搜索实验</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>实验 (*.json *.results *.moire);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>结果包，用于分享…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>报告 (HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>报告 (PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>单元表 (CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>Token 表 (CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>单元的 NumPy 数组…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>包含全部内容的 NumPy 归档…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>报告 (JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>全部内容，按单元 (JSON 行)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>结果 (SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>与另一次运行比较…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>与另一次运行比较</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>实验 (*.moire *.json *.results);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>以此定义新建实验</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>此实验正在运行。请先停止再移除。</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>实验及其结果已移除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>尚未运行任何内容。</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>侧栏显示的内容</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>其他变体与之比较的变体。两个回答之间的指标则始终相对于定义自身的基线测量。</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>您的预期、观察和结论。与结果一起保存。</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>打开实验(&amp;E)…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>运行实验(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>暂停实验(&amp;P)</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>新建实验(&amp;X)…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>向实验添加变体(&amp;V)…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>现成实验</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>%Ln 个步骤失败。原因见回答；其余已保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>已添加 %Ln 条提示词。“继续”会运行它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>添加 %Ln 条提示词…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>向实验添加提示词…</translation>
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
        <translation>单个专家</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>选择分布图的一个单元格，即可查看其专家因哪些 token 而被选中（附提升度、区间和次数）、在您对话中的位置、门控权重，以及与它一同被选中的专家。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>在对话中绕开此专家</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>允许被选中，但舍去其输出</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>每个 token 都选择它</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>偏置…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>使它更常或更少被选中</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>选中它的 token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
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
        <translation>可重现</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>因什么被选中</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>最高门控</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>哪些位置</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>它被选中的位置</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>门控权重</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>选择它的 token</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>与它一同被选中的专家</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>与独立之比</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>一同被选中的专家</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>正在读取所有 token…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>未能证实</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>对话太少</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>第 %1 层，专家 %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>占比 %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>提升度 %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>平均门控 %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>token 太少，无法判断</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>无区间：对话少于 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>95% 区间按整个对话抽样，因为同一对话的 token 并不独立。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
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
        <translation>token %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>token %1，q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>没有记录 token ID。</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>没有 token 出现得足够多而可供检验：在 %2 个对话中达到 %1 次。</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>针对此专家检验了 %1 个 token，错误发现率控制在 5%（Benjamini–Hochberg）；%2 个成立，%3 个过于罕见。可重现：在对话的两半中均成立。</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>示例类型</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>after</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>最高门控</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1，门控 %2：%3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>没有记录文本。</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>它从未被选中。</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>没有记录门控权重。</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>没有记录哪些选择属于同一个 token。</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>每个 token 在此层只选择一个专家。</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>没有哪一项的预期次数足以作出判断。</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>同时选择两者的 token 数，相对于独立选择时的数量。按 Enter 显示该专家。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>计入的 token</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>颜色所示内容</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>门控总量</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>专家的排列顺序</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>按负载</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>按相似度</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>按相似度：因相同 token 被选中的专家彼此相邻</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>用于比较的回答</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>第 %1 层 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>重新显示所有层</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>只以条形图显示此层</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>减去其分支的回答 %1</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>减去回答 %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>已读取 %L1 / %Ln 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>%Ln 个 token · %1 / %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>有路由的 token · 每 token 每层的专家数</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>正在读取此对话的回答…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>哪些专家被选中：每个专家层一行，每个专家一列。混合专家模型回答时会逐渐填充。</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>此回答没有保存路由：其模型是稠密的，或回答时没有跟踪记录。</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>此模型是稠密的：每个 token 都使用它的全部参数，因此没有可选择的专家。</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>两个回答来自层或专家不同的模型，因此没有可显示的差异。</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>无法读取 token：%1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>正在读取 token…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>正在等待第一个 token…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>这些 token 没有保存路由。</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>选择一个单元格以查看其数值。带轮廓的是所选 token 的专家。</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;第 %1 层，专家 %2&lt;/b&gt; · 占比 %3%（均匀 %4%）</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>另一回答 %1%（N %L2）</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1：token 太少</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>提升度 &lt;b&gt;%1×&lt;/b&gt; [%2, %3]，N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>仅来自此对话，未经重现</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>95% 区间，假设 token 相互独立。同一对话的 token 并不独立，因此真实的不确定性更大。带阴影线：该层平均每个专家被选中不足五次，或差异在 1.96 个标准误差之内。仅凭偶然，大约每二十个单元格中就有一个会超出这些范围。</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>算术</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>逻辑</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
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
        <translation>关于它自己</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>打开模型(&amp;O)</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>提个问题</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>模型正在加载</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>没有打开的模型</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>模型回答时，右侧的面板会显示每个 token 使用了哪些专家以及耗时。一切内容都留在本机。</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny 是本程序自带的小模型。选择一条提示词，可在发送前阅读和修改，也可以自己写。%1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>提问及其之前的对话会发送到 %1。</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>打开一个模型即可与其对话。%1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>可装入本机内存：%1（%2）。</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>不超过约 %1 的 GGUF 模型可装入本机内存。</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>模型是 GGUF 文件。模型页面会显示哪些适合本机。</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>不再监视“%1”；其中的文件未受影响。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视任何文件夹。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>对话格式</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>在打开另一个模型之前使用其他对话格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>以此格式回答(&amp;A)</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>较好回答的专家</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>组内回答的奖励有差异后，这里显示较好的回答更多使用了哪些专家。</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>每单位优势的占比</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>用于对比的奖励</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>各变体的奖励</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>平均长度，token 数</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>学不到东西的组</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>各组的奖励</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>有回答之后，显示每条提示词各回答的平均奖励。</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>各组的长度</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>有回答之后，显示每条提示词各回答的平均长度。</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>一组的回答</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>优势</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>单个 token 的权重</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>各 token 的权重</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>对于属于某一组的基线回答，裁剪目标函数赋予每个 token 的权重。</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>提示词 %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>此提示词没有组：需要两个带有奖励的回答。请在图中选择另一条提示词。</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>筛选对话</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>归入 A</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>归入 B</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>不归组</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>所选对话；在列表中按 %1 键</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>文件夹归入 A</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>文件夹归入 B</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>提示词列表…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>由打开的模型读取两个提示词列表，代替对话</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>序列 %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
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
        <translation>不在任一组中</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A：%1 · B：%2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>两组的差异</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>设定两组对话，然后比较。大于 0：B 更多地使用该专家。</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>有差异的专家</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>A 占比</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>B 占比</translation>
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
        <translation>创建策略</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
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
        <translation>有差异</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>正在交换整条提示词的标签…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>正在交换整个对话的标签…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>两组对话是否使用不同的专家？请将对话归入 A 和 B。这里不会给出“主题”：只显示哪些专家有差异，以及差异有多大。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>%Ln 个专家有差异</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>检验 %1 个，错误发现率控制在 5%，%2 个过于罕见（Benjamini–Hochberg）</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>零分布：整条提示词标签的全部 %1 种排列</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>零分布：整条提示词标签的 %1 种排列</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>零分布：整个对话标签的全部 %1 种排列</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>零分布：整个对话标签的 %1 种排列</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>每组数量这么少，无法证明单个专家有差异：可达到的最小 p 值为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>B 使用更多的 %Ln 个专家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>A 使用更多的 %Ln 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>关闭：%1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>静默：%1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>偏置…：%1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>目录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>熵突增</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>熵坍缩</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>路由坍缩</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>非有限值</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>推理不结束</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>最近的 token 互为重复。</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>与之前的 token 相比，模型突然变得很没有把握。</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>模型长时间对每个 token 都很有把握。</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>大多数层对每个 token 选择的专家几乎相同。</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>该 token 的耗时远超之前的 token。</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>某个概率、熵或门控权重不是有限数。</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>推理非常长，或已用掉回答的大部分 token。</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>在普通文本上的误报，%1：每百万 token %2 次 [%3, %4]，N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>在普通文本上的误报：未测量。</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>各层专家占比的熵，以及这么多 token 时随机水平下的预期熵</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>专家的使用情况</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>各层专家占比的熵</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>使回答停止的异常</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>在以下情况停止回答…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>遇到 %Ln 种异常时停止</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>回答因异常而停止：%1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首个 token</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>末个 token</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>各层的熵</translation>
    </message>
    <message>
        <source>health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>异常</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>此回答 · %Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>此回答保存时没有 token 记录。</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>与随机水平相比，路由器使用专家的均匀程度，以及模型回答时发现的异常：循环、停滞、熵突增、路由坍缩。</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>因为模型是稠密的</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>因为此回答没有保存路由</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>token 太少</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>路由熵</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 / %2 nats</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>专家占比的熵，各层均值；最大为专家数的对数</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>负载，最大/平均</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>最不均匀的层中，使用最多的专家的占比与平均占比之比</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>用到的专家</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>随机水平 %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>至少被选中一次的专家数，以及这么多 token 时随机水平下的预期数</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>近似平局（分差 &lt; 0.01）</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>在所有层和 token 中，路由器险些作出不同选择的比例</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>近似平局</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>因为没有记录未被选中的专家的分数</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>非有限值</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>此回答</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>随机水平预期</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>熵，nats</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>重复：“%1”</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>熵突增：比之前的 token 高 %1 nats</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>熵坍缩：平均 %1 nats</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>路由坍缩：在 %1 的层中</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>停滞：%1，%2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>有一个值不是有限数</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>推理不结束</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>目前没有</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>未发现</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>文件已被删除、移动或重命名。模型在卸载之前仍可使用。</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>文件已被删除、移动或重命名。</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 未计算</translation>
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
        <translation>只读取，不运行任何内容</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>模型首次回答之后会计算文件的哈希值。</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>正在加载另一个模型。</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>取消加载另一个模型。</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>文件已不存在。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>无法运行此模型。</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>分区(&amp;S)</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>在独立窗口中(&amp;W)</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>保存为图片或数据</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG 图像…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG 矢量图…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 表格…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy 数组…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>尚无可保存的内容</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>发生在“%1”阶段，原因未知</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>原因未知</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>有专家不在内存中：%Ln 次缺页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>%Ln 次缺页</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>数据库写入了 %1</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1，ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>对数概率，nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>熵，nats</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>另一个程序的请求的预填充：%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>正在回答另一个程序的请求</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>“%1”在独立窗口中。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>移回</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>所有仪表都已关闭。可从“仪表”菜单打开。</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>其他仪表</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>移到独立窗口，或移回</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>将“%1”移到独立窗口，或移回</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>将仪表移到独立窗口，或移回</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>仪表</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>下一个 token(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>上一个 token(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>立即停止思考(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>推理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>延迟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>健康(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>开销(&amp;C)</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>重放(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>透镜(&amp;E)</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>将此仪表移到独立窗口，或移回(&amp;D)</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>每个 token 的毫秒数</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>每个 token 的耗时，按阶段划分。模型回答时会显示条形。</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>此回答保存时没有 token 记录。</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>正在读取 token…</translation>
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
        <translation>其中 %1 在处理提示词之前</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>百分位数和速度不含第一个 token</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>等待模型加载 %1</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>等待其他回答 %1</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>等待后台任务 %1</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>等待 %1：%2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>其中服务器 %1，网络 %2</translation>
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
        <translation>注意力</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>稠密部分</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1，概率 %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1：概率 %2，logit %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1：概率 %2，排名 %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 “%2” %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>假设模型在此层之后结束，后续 token 的概率</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>每个专家，以及所示 token 中 logit 受其影响最大的一个</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>残差流所示</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>此 token</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>其专家增加</translation>
    </message>
    <message>
        <source>then</source>
        <translation>其次</translation>
    </message>
    <message>
        <source>place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>对 logit 的增量</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>各层，以及残差流所代表的 token</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>该层各部分对 logit 的增量</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>各部分的透镜</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>透镜读取每一层之后的残差流，如同模型在该层结束。请先提个问题。</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>请等待回答结束。</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>点击回答中的一个词，即可逐层查看在它之前残差流代表哪些 token，以及每个被选中的专家增加了什么。</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>请打开给出此回答的模型：透镜要重新计算该回答。</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>在“%1”之前，每一层代表哪些 token，每个被选中的专家又增加了什么？这会重新计算 %Ln 个 token。所有后端均可使用；此模型运行在 %2 上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>读取各层</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>正在计算到该 token 为止的回答：%1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>这里的专家是产生此 token 的专家；“Token”面板显示的是读取它的专家。</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>未能读取各层。%1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>token “%1” · 位置 %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>第 %1 层：对 logit 的增量</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1，来自实验</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>图谱</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>打开的模型无法使用这些专家：%1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>专家分布图</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>纵向为层，横向为专家。越亮：被选中越多。带阴影线：token 太少，无法判断。</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>各层均衡度</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>最大/平均</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>该层使用最多的专家的占比与平均占比之比。1：所有专家使用相同。</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>层与下一层</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>下一个 token 的复用</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>色带：随机水平</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>一个 token 的专家中，前一个 token 也选择了的比例。色带为 k / 专家数，即随机路由的结果。</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>缓存曲线</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>门控总量</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>覆盖：%2 个中有 %1 个至少被选中一次</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · 随机水平 %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>复用率</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>保留的专家数</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>最近最少使用</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>使用最多</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>随机路由</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>保留 %Ln 个专家时达到 90%</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>未达到 90%</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>根据这些路由，如果每层保留这么多专家，专家已在内存中的比例有多高。每个回答开始时没有保留任何专家。使用最多：这些回答自身使用最多的专家，因此这是固定集合所能达到的最好结果。</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>没有记录 token 的顺序，因此无从得知。</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>还没有可显示的内容。</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>正在读取所有 token…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>每层专家太多：专家对的数据装不进 1 GiB。</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>模型只有一个专家层。</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bits · 色带：相距 %Ln 个 token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>互信息：一层的专家在多大程度上预示同一 token 在下一层选择的专家。色带是相距 %Ln 个 token 的 token 之间的同一数值，即各层仅因回答不同而共有的部分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>复制消息(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>将消息复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>复制消息及推理</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>撤销删除消息</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>停止回答(&amp;T)</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>编辑消息(&amp;G)</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>重新生成回答(&amp;A)</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>以其他方式重新生成(&amp;W)</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>继续回答</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>上一个版本(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>下一个版本(&amp;X)</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>作为新对话打开</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>消息详情…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>删除消息及其后内容(&amp;L)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>没有选择消息。</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>只有回答才有推理。</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>系统提示词属于对话的设置。</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>请选择要比较的提问或回答。</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>此回答没有对应的提问。</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>复制所选内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>贪心采样（温度 0）(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>更高温度（1.2）(&amp;H)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>另一个种子(&amp;S)</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>消息详情</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>撰写时间</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符数</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>推理字符数</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>此回答的文本经过手动修改。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>模型自行结束</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>达到 token 或上下文上限</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>手动停止</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token 数</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>思考 token 数</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示 token 数</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>缓存的提示 token 数</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首 token 时间</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>提示处理速度</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>回答速度</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>路由策略</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>按模型训练时的方式</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>服务器 %1，网络 %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>此引擎不支持</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>到首个 token</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>到最后一个 token</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter 发送消息，Shift+Enter 换行。</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>搜索元数据</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>文件没有元数据。</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>没有匹配的键或值。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln 个部分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>选择一个模型，查看其文件内容。</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>模板文本</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>所有元数据</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>字节分布</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>模板与分词器</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>运行配置</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>每 token 激活</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>每层专家数</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>%1 时的缓存</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>无法运行此模型。</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>所有元数据（%1）</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
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
        <translation>内置</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>打开过的</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>服务器上</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1，内置</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1，%Ln 个部分</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>已打开模型的文件已被删除、移动或重命名。模型在卸载之前仍可使用。</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>监视 %Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>没有匹配“%1”的模型。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>另有 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>打开模型(&amp;O)…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>添加模型文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>添加服务器(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>重新扫描模型(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>加载所选模型(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>卸载模型(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>在文件夹中显示模型(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>复制模型路径(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>从列表中移除模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>筛选模型(&amp;F)</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>模型检查器(&amp;N)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 模型 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>添加模型文件夹</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>“%1”不存在或无法访问。</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>“%1”已从列表中移除；文件未受影响。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>打开的模型仍使用加载时的运行配置。</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>立即重新加载</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>加载已取消；之前打开的模型仍然打开。</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>加载已取消。没有打开的模型。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>添加服务器…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>您自己的模型</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>添加一个包含 GGUF 文件的文件夹。Moire 会读取文件头的内容，显示其中哪些适合本机，并监视文件夹的变化。不会复制或更改任何内容。拖放到此处的文件夹会被添加，文件会被打开。</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>除非您要求，否则不会下载任何内容 · &lt;a href=&quot;network&quot;&gt;哪些内容会连接到哪里&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>%Ln 条较早的通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>没有匹配的命令、模型或对话。</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>保存为图片或表格</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>保存为表格</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG 图像…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG 矢量图…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 表格…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy 数组…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>缓存类型</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>模型能看到的提示词和回答的 token 数。</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>为每个 token 保留的键和值的类型：Q8_0 约占 F16 一半的内存，F32 则为两倍。</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>在 CPU 上进行计算的线程。</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>上下文 %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>上下文自动</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>缓存 %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>线程自动</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>线程 %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU，%Ln 层</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU，%Ln 层</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>无 GPU：%1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>需要 %1，空闲 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>需要 %1，但只有 %2 空闲：请选择不超过 %Ln 个 token 的上下文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>需要 %1，但只有 %2 空闲：每个 token 都要从文件读取权重。</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>路由器选择其他专家来代替所选专家</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>所选专家照常被选中，但其输出被舍去</translation>
    </message>
    <message>
        <source>force</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>所选专家总是被选中</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>在选择之前加到路由器对所选专家的分数上</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>所有层中每个 token 的专家数，以及随机专家</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>每 token %Ln 个专家，与模型相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>每 token %Ln 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>随机专家</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>打开的模型没有专家</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>第 %2 层专家 %1：%3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1：请先选择一个专家</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 关闭</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 静默</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 强制</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 偏置 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>%Ln 条路由规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>每 token %Ln 个专家</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>随机专家，种子 %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>此对话的路由策略，用于之后的回答</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>路由策略：%1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>清除路由策略</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>随机专家</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Puts the prompt into the message field</source>
        <translation>将提示词放入消息输入框</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>每条提示词作为一条对话消息</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>读取并比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>比较两个提示词列表</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>模型对 A 的提示词使用的专家是否不同于 B？它会读取所有提示词而不作回答。零分布通过交换整条提示词的标签得出，因此每个列表请给出十条或更多。</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>A 的提示词</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>写一首关于雨的诗。
写一首关于灯塔的诗。</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>B 的提示词</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>天空为什么是蓝色的？
什么是半衰期？</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>采用模型的对话格式。否则作为原始文本。</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>已读取的 token</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>%1 / %2 个 token</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>未能读取提示词。%1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>每行一条提示词的文本，或含“prompt”、“question”或“text”的 JSON 行</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>从文件读取%1</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1，每行一条</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>每行一条提示词，例如：</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>%1 的提示词</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>提示词 (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>请先在“模型”页面打开一个模型。</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>打开的模型是稠密的：没有可比较的专家。请打开混合专家模型。</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>列表 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>正在统计 token…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>添加提示词</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>提示词，每行一条</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>每行一条提示词</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>提示词文件</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>含 prompt 和 answer 的 JSON 行，或每行一条提示词的文本</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>提示词文件</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>提示词 (*.jsonl *.json *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>%Ln 条新提示词。实验中已有的提示词不会重复添加。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadingGrid</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示值</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>并排比较提示词</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>实验会在多种设置下回答相同的提示词，并说明差异在哪里、有多大、有多确定。以下实验在内置模型上运行，几分钟即可完成；每个实验回答一个问题。</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>打开定义…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>保留此实验的副本并显示</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>用于推理的模型</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>交接推理时使用的模板</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>负责回答的模型</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>用 %1 推理</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>由该模型先对问题进行思考。然后由打开的模型回答此文本，其中的 {question} 和 {reasoning} 会被填入。本机的模型会与打开的模型一同加载。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>立即停止思考</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>推理步骤</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>推理步骤，表格形式</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>相邻的 16 个 token 片段所用专家的差异程度：0 表示相同，1 表示毫无共同之处。只有当步骤间的漂移超过步骤内的漂移时，它才有意义。</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>结束推理；然后由模型给出回答</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>路由漂移</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>推理步骤，附 token 数、秒数和置信度。模型在回答之前思考时显示。</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>此回答没有经过推理。</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>正在读取 token…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>%L1 / %Ln 个 token · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>%Ln 个 token · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>路由漂移：不可用，因为此回答没有保存路由。</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>路由漂移：不可用，因为推理超过 %Ln 个 token。</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>路由漂移：正在读取 token…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>路由漂移：达到 32 个 token 的步骤太少，无法比较。</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>路由漂移：步骤间 %1（N %2），步骤内 %3（N %4）</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>“%1”连续 %2 次</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1（重复步骤 %2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, and what repeats in it</comment>
        <translation>%1（%2）</translation>
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
        <translation>路由</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>沿首次回答的 token 比较的内容</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>每 token KL</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>路由差异</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>首个差异</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>相同 token</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>该改动的效果，与其对照和另一个种子并列</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>请先提个问题：之后可以用另一种路由再次给出回答。</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>请等待回答结束。</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>请打开给出此回答的模型以进行重放。</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>请先更改路由：在分布图中选择一个专家，将其关闭、静默或强制。</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>重放的各次运行</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>路由重放</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>正在以“%1”重放：%2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>回答未能重放。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1，沿首次回答的 %Ln 个 token。新回答保留为一个分支。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>以“%1”再次给出此回答，并进行比较。</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>首个差异：token %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>文本相同</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>对照：%1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL，nats</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p，nats</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1，沿首次回答的 token</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>无对照</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>另一个种子（零分布）</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>对该层另一个专家作同样的改动，该专家从此回答用到的专家中抽取</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>文本因偶然而变化的程度。沿相同的 token，种子不会改变任何内容。</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>文本相同。</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>从 token %1 起
之前：%2
之后：%3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>对数概率，nats</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>改动之后，nats</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>对照：对数概率，nats</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>对照：KL，nats</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>对照：路由差异</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>路由策略</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>平均 KL，nats</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>平均 Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>平均路由差异</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>control</source>
        <translation>对照</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>将这些路由强制用于</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>路由重放</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>另一种量化，或层与专家相同的另一个模型</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>相同专家</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>首位专家相同</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>模型会在多大程度上选择相同的专家，按层</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>可以将一个回答的路由强制用于另一种量化：它自己会在多大程度上选择相同的专家？</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>请等待回答结束。</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>此回答没有保存路由。</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>请先打开一个模型。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1（给出此回答）</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>库中没有此结构的模型</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>正在将路由强制用于 %1：%2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>未能强制路由。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 自己会选择其中 %2 的专家（随机水平 %3），共 %Ln 个 token。回答的平均对数概率：原样 %4 nats，使用这些路由 %5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>选择一个结构相同的模型：将此回答的路由强制用于该模型，并与它自己的选择比较。</translation>
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
        <translation>路由差异</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>按差异的确定程度排列的专家</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>层.专家</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>占比之差</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p，已校正</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>选择次数</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>变体在哪些地方选择了与基线不同的专家；两者都有回答后显示。变体在表格中选择。</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>关：专家从不被选中。静默：专家会被选中，但其输出被舍去。强制：总是被选中。偏置：更改其分数。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>force</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>层，或 *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>专家，从 0 起</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>增加值，例如 1.5</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>移除此规则</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>规则 %1：作用</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>规则 %1：层</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>规则 %1：专家</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>规则 %1：加到分数上的值</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>规则 %1：%2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>此引擎不支持</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>更改服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>例如“集群”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>密钥由系统的密钥服务保管。如果没有此服务，则保留在内存中，直到关闭 Moire。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>服务器的第一个模型</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>系统证书</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待回答</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>片段间等待</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>请求对数概率和备选 token</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>请求所路由的专家（token 将在回答结束时才显示）</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>列出服务器的模型，并请求一个几 token 长的回答。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>其中开头的稠密层数</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>每层专家数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每 token 专家数</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>此连接未加密：中间的任何人都能读取对话和密钥。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>是，有 %Ln 个备选</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>首个片段用时</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>流式输出</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>所路由的专家</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>分词</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>服务器已应答。</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>服务器太多。请先移除一个。</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>“%1”的密钥由系统的密钥服务保管。</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>没有密钥服务：“%1”的密钥保留在内存中，直到关闭 Moire。</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>服务器自身的计时</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>服务器上</translation>
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
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>“%1”及其密钥已移除。与它的对话会保留。</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>“%1”还没有模型。请测试服务器以选择一个。</translation>
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
        <translation>停止为其他程序提供服务</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>为其他程序提供服务(&amp;H)…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>未向其他程序提供服务</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>正在提供服务，但无法保留对话</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>其他程序正在等待模型</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>正在 %1 提供服务</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>正在 %2 提供 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>将其提问和所得回答保留为对话(&amp;K)</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>为其他程序提供服务</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>支持 OpenAI 或 Anthropic 接口的程序可以使用打开的模型，并有各自的上下文。每次启动 Moire 时服务器都是关闭的。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>任意空闲端口</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>无：仅限本机的程序</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>保存到对话列表的“%1”文件夹，并含跟踪记录。否则不保留任何内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>客户端使用地址 %1/v1。</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>打开本机的模型后即启动。</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置“%1”</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1默认：%2。</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>无法读取 %1 中的设置：请检查其权限。更改不会保存。</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>%1 中的部分设置已损坏。它们现在使用默认值。</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>%1 中的部分设置已损坏。它们现在使用默认值；原文件保留为 %2。</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>无法将设置保存到 %1：请检查文件夹和磁盘。</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>搜索设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>哪些内容会连接到哪里(&amp;W)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>浅色或深色，或与桌面一致。</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>高对比度会加强边框和文字。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>减少动画会停止条形和菜单的移动效果。</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>这些设置在加载模型时生效。</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>模型在哪里计算；自动模式下，有 GPU 时使用 GPU。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA（NVIDIA GPU）</translation>
    </message>
    <message>
        <source>Detecting…</source>
        <translation>正在检测…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>后端 检测到 CPU CUDA GPU Backend detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU 上的层数</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>模型有多少层在 GPU 上运行；其余在 CPU 上运行。</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>尽可能多</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>在 CPU 上进行计算的线程。</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>每个核心一个</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>其中的 GGUF 文件会显示在模型页面上的文件夹。</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>模型文件夹 监视 添加 移除 Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>对话、设置和测量数据都留在本机，只有您可以读取。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>数据 数据库 对话 设置 文件夹 打开 Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire 不会连接任何您没有添加的内容。以下是会连接的内容及其去向：</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>网络 连接 互联网 下载 链接 图像 更新 统计 隐私 Network connect internet downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>不连接：从本机打开，不下载任何内容。</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>不连接：提问在本机回答并保存。</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>保存在本机。只有在您使用下列服务器时，提问才会发送到该服务器。</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>实验“%1”</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1，在您运行它时。</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>不连接：%1 不在您添加的服务器之中。</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>回答中的链接</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>所显示的地址，在您的浏览器中，仅在您同意之后。</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>回答中的图像</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>不连接：不会加载。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>浏览器中的一个页面，仅在您同意之后（帮助，检查更新）。</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>统计信息和崩溃报告</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>不连接：不会发送任何内容。</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>打开的模型仍以加载时的设置运行。</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>立即重新加载</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有匹配“%1”的设置。</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>检测到：%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>所有文本、数字和日期的语言。</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1，在您测试它时，以及使用它或让它推理期间的每次提问。</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1，在您的浏览器中，仅在您同意之后（帮助，检查更新）。</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>消息输入框</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>上一条或下一条消息</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>逐个浏览 token</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>正在处理提示词：%L1 / %Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>正在等待另一个对话的回答</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>提问发送到 %1</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · 离线</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>没有打开的模型 · 离线</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln 字节 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → 逐个移动</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>路由器给所选最低分专家的分数比第一个落选专家高多少。低于 0.01 时，选择完全可能是另一个。</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>各层中该 token 的专家</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>此位置概率最高的 token</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>该 token 的专家</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>该回答的 token</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>显示回答中的一个 token：它的概率、备选 token，以及由哪些专家产生。</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>此回答保存时没有 token 记录。</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>点击回答中的一个词，或使用方向键，即可查看它的概率、备选 token，以及由哪些专家产生。</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>正在读取该 token…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>无法读取该 token：%1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
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
        <translation>概率 %1，熵 %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>此 token 的概率，以及抽取它的分布的熵，均在温度和过滤之前</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>此引擎不提供 ID</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>排名 %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>排名在 %1 之后</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>强制，非抽取</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>由 %1 生成</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter 或双击：从此 token 继续生成另一个回答</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>（文本未保留）</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1，概率 %2，已抽取</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1，概率 %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>路由分差：不可用，因为没有随此 token 记录未被选中的专家的分数。</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>路由分差：最小 %1，在第 %2 层；没有近似平局</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>路由分差：%Ln 个近似平局，在第 %1 层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>各阶段时间：此 token 未记录。</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>计算用时（ms）：%1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>服务器 %1 ms · 网络 %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>编辑消息(&amp;E)</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>它们保留在对话中，但不再发送给模型。</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>以更大的上下文重新加载模型。</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>对话和此消息共需 %Ln 个 token，但上下文只能容纳 %1 个。没有发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>对话和此消息需要超过 %Ln 个 token，但上下文只能容纳 %1 个。没有发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>仅此消息对该模型来说就太长了：请缩短。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>忘记最早的 %Ln 条消息(&amp;F)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>更大的上下文：%Ln 个 token（%1）(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>提问连同推理共需 %Ln 个 token，但上下文只能容纳 %1 个。推理已保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>添加变体</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>添加变体</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>变体 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>内置模型，或模型文件的路径</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>量化为</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>模型的默认值</translation>
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
        <translation>回答 token 上限</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>思考预算，token 数</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>每 token 专家数</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>随机专家，种子</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>非随机</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>专家规则</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>变体与指标</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
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
        <translation>各层的专家</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1，专家按编号</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1，专家按该层的顺序</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>稠密</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>专家，在每层内排序</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>专家 %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1：均值 %2，最大值 %3 在第 %4 层</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1，跨层熵 %2 / %3 nats</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>第 %1 层</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>稠密，无专家</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>路由熵 %1 / %2 nats</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>负载，最大/平均：%1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>第 %1 层，专家 %2：%3 %4，N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>（均匀 %1）</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>被选中</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>强制</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>有偏置</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>token 太少</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>该层的熵，nats</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>该层的负载</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>该 token 的专家</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>第 %1 层，共享专家 %2：门控 %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>第 %1 层，专家 %2：门控 %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>与第一个落选专家的路由分差：%1，近似平局</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>与第一个落选专家的路由分差：%1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门控</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>路由分差</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>被选中</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>顶部：共享</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>高度：门控权重</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>高度：门控权重 · 下方：路由分差</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>条</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>随机水平</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>请选择以 .png、.svg、.csv 或 .npy 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>请选择以 .png 或 .svg 结尾的文件名。</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>请选择以 .csv 或 .npy 结尾的文件名。</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>无法绘制图片。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>moire::widgets::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>moire::widgets::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>推理步骤</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>%Ln 个 token，%1，置信度 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>路由漂移 %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>重复步骤 %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>路由漂移</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>预算 %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>每 token 时间</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>预填充：%Ln 个 token，用时 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1，ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>预填充</translation>
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
        <translation>打开其文本</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>已不在上下文中</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>显示全部（%Ln 个字符）</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>滚动长行</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>长行自动换行</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>隐藏推理</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>显示推理</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
</context>
</TS>
