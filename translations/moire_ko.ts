<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>About</name>
    <message>
        <source>About Moire</source>
        <translation>Moire 정보</translation>
    </message>
    <message>
        <source>Moire %1</source>
        <translation>Moire %1</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models. It runs models on this computer, and connects only to servers that you add.

Free software under the GNU General Public License, version 3 or later; there is no warranty.

Built with Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json and md4c.</source>
        <translation>Mixture-of-Experts(MoE) 언어 모델을 들여다보는 데스크톱 현미경입니다. 모델은 이 컴퓨터에서 실행되며, 사용자가 추가한 서버에만 연결합니다.

GNU 일반 공중 사용 허가서(GPL) 버전 3 이상에 따른 자유 소프트웨어이며, 어떠한 보증도 제공하지 않습니다.

Qt %1, SQLite, PCRE2, OpenSSL, nlohmann-json, md4c를 사용하여 빌드했습니다.</translation>
    </message>
</context>
<context>
    <name>AtlasText</name>
    <message>
        <source>imported</source>
        <translation>가져옴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s)</source>
        <translation>
            <numerusform>채팅 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>프롬프트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sequence(s)</source>
        <translation>
            <numerusform>시퀀스 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with a routing policy left out: they do not show what the model does by itself.</source>
        <translation>
            <numerusform>라우팅 정책이 적용된 답변 %Ln개를 제외했습니다. 모델 본래의 동작을 보여 주지 않기 때문입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without a routing policy left out.</source>
        <translation>
            <numerusform>라우팅 정책이 없는 답변 %Ln개를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers with a routing policy are counted: they do not show what the model does by itself.</source>
        <translation>라우팅 정책이 적용된 답변도 집계합니다. 이 답변들은 모델 본래의 동작을 보여 주지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copied answer(s) counted once.</source>
        <translation>
            <numerusform>복사된 답변 %Ln개는 한 번만 집계했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) without recorded routing.</source>
        <translation>
            <numerusform>라우팅 기록이 없는 답변이 %Ln개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) left out: their routes have other layers or experts than the rest.</source>
        <translation>
            <numerusform>답변 %Ln개를 제외했습니다. 경로의 레이어나 전문가가 나머지와 다릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes do not have the model&apos;s shape.</source>
        <translation>
            <numerusform>토큰 %Ln개를 제외했습니다. 경로가 모델의 형태와 맞지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) left out: their routes are damaged.</source>
        <translation>
            <numerusform>토큰 %Ln개를 제외했습니다. 경로가 손상되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of the session database is damaged and was left out. Run &quot;moire-cli sessions check&quot;.</source>
        <translation>세션 데이터베이스의 일부가 손상되어 제외했습니다. “moire-cli sessions check”를 실행하세요.</translation>
    </message>
    <message>
        <source>The model&apos;s file is not here, so the number of experts is that of the highest one chosen: %1.</source>
        <translation>모델 파일이 여기에 없어 선택된 가장 큰 번호를 전문가 수로 사용합니다: %1.</translation>
    </message>
    <message>
        <source>gate weights</source>
        <translation>게이트 가중치</translation>
    </message>
    <message>
        <source>token ids</source>
        <translation>토큰 ID</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>which choices belong to one token</source>
        <translation>어떤 선택이 같은 토큰에 속하는지</translation>
    </message>
    <message>
        <source>the model&apos;s shape</source>
        <translation>모델의 형태</translation>
    </message>
    <message>
        <source>Not recorded in this file: %1.</source>
        <translation>이 파일에 기록되지 않음: %1.</translation>
    </message>
</context>
<context>
    <name>ChatSettingsRows</name>
    <message>
        <source>New chats</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>New chats start with these settings. Each chat can then change its own, next to the message field.</source>
        <translation>새 채팅은 이 설정으로 시작합니다. 이후 메시지 입력란 옆에서 채팅마다 따로 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Tells the model how to behave, before the first question.</source>
        <translation>첫 질문 전에 모델에 어떻게 행동할지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Recommended sampling</source>
        <translation>권장 샘플링</translation>
    </message>
    <message>
        <source>Uses the values that the model file recommends. Settings the file leaves out use the defaults; the sampling values below are then unused.</source>
        <translation>모델 파일이 권장하는 값을 사용합니다. 파일에 없는 설정은 기본값을 사용하며, 아래의 샘플링 값은 사용되지 않습니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Higher values make unlikely tokens more frequent; 0 always takes the most likely one.</source>
        <translation>값이 클수록 확률이 낮은 토큰이 자주 나옵니다. 0이면 항상 확률이 가장 높은 토큰을 선택합니다.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Considers only this many of the most likely tokens.</source>
        <translation>확률이 높은 순으로 이 개수의 토큰만 고려합니다.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Considers only the most likely tokens that together have this probability; 1 is off.</source>
        <translation>확률이 높은 순으로, 합이 이 확률에 이를 때까지의 토큰만 고려합니다. 1이면 끕니다.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Drops tokens less likely than this share of the most likely one; 0 is off.</source>
        <translation>확률이 가장 높은 토큰의 이 비율보다 낮은 토큰을 제외합니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>반복 페널티</translation>
    </message>
    <message>
        <source>Makes tokens that occurred recently less likely; 1 is off.</source>
        <translation>최근에 나온 토큰의 확률을 낮춥니다. 1이면 끕니다.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>The same seed, question and settings give the same answer.</source>
        <translation>시드, 질문, 설정이 같으면 답변도 같습니다.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>최대 답변 토큰</translation>
    </message>
    <message>
        <source>Ends longer answers; they can be continued.</source>
        <translation>더 긴 답변을 끊습니다. 이어서 생성할 수 있습니다.</translation>
    </message>
    <message>
        <source>until the model stops</source>
        <translation>모델이 멈출 때까지</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>생각 예산</translation>
    </message>
    <message>
        <source>Ends the reasoning of a thinking model after this many tokens.</source>
        <translation>생각하는 모델의 추론을 이 토큰 수에서 끝냅니다.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Tokens of the chat that the model can see; takes effect when a model is loaded.</source>
        <translation>모델이 볼 수 있는 채팅의 토큰 수입니다. 모델을 로드할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The model (GGUF) or bundle (.moire) to open.</source>
        <translation>열려는 모델(GGUF) 또는 번들(.moire).</translation>
    </message>
    <message>
        <source>Draw every page into this folder, and exit.</source>
        <translation>모든 페이지를 이 폴더에 그린 뒤 종료합니다.</translation>
    </message>
    <message>
        <source>A desktop microscope for Mixture-of-Experts language models</source>
        <translation>Mixture-of-Experts 언어 모델을 들여다보는 데스크톱 현미경</translation>
    </message>
    <message>
        <source>The model (GGUF) or experiment (.moire) to open.</source>
        <translation>열려는 모델(GGUF) 또는 실험(.moire).</translation>
    </message>
</context>
<context>
    <name>CrashNotice</name>
    <message>
        <source>Crash report</source>
        <translation>충돌 보고서</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Moire crashed when it ran last. A report without any text of chats is kept on this computer; it was not sent.</source>
        <translation>지난번 실행 중에 Moire가 비정상 종료되었습니다. 채팅 텍스트가 들어 있지 않은 보고서가 이 컴퓨터에 보관되어 있으며, 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Delete report</source>
        <translation>보고서 삭제</translation>
    </message>
</context>
<context>
    <name>Experiment</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”(%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln초 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln시간 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>프롬프트 부족</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>미판정</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>차이 있음</translation>
    </message>
    <message>
        <source>%1 (to control)</source>
        <comment>a verdict about the difference to a control</comment>
        <translation>%1(대조군 대비)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of a text</source>
        <translation>
            <numerusform>텍스트의 토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s)</source>
        <translation>
            <numerusform>변형 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>프롬프트 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seed(s)</source>
        <translation>
            <numerusform>시드 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeat(s)</source>
        <translation>
            <numerusform>반복 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Differs from “%1”: %2.</source>
        <translation>“%1”와(과) 차이 있음: %2.</translation>
    </message>
    <message>
        <source>Differs from random experts of the same layers: %1.</source>
        <translation>같은 레이어의 무작위 전문가와 차이 있음: %1.</translation>
    </message>
    <message>
        <source>Not decided: %1.</source>
        <translation>미판정: %1.</translation>
    </message>
    <message>
        <source>Not decided against random experts: %1.</source>
        <translation>무작위 전문가 대비 미판정: %1.</translation>
    </message>
    <message>
        <source>After any change, however small, the model differs along the baseline&apos;s tokens (%1). What counts is how much more than with random experts.</source>
        <translation>아무리 작은 변경이라도 베이스라인의 토큰을 따라 모델에 차이가 생깁니다(%1). 중요한 것은 무작위 전문가일 때보다 얼마나 더 차이가 나는가입니다.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln more prompt(s) would decide the first of these.</source>
        <translation>
            <numerusform>프롬프트가 약 %Ln개 더 있으면 이 가운데 첫 번째를 판정할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than 8 prompts say nothing about others: there are no intervals.</source>
        <translation>프롬프트가 8개 미만이면 다른 프롬프트에 대해 아무것도 말할 수 없으므로 구간이 없습니다.</translation>
    </message>
    <message>
        <source>Intervals: 95 %, over prompts; p is corrected for all comparisons (Holm).</source>
        <translation>구간: 95%, 프롬프트 기준. p 값은 모든 비교에 대해 보정됨(Holm).</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>정확히 일치</translation>
    </message>
    <message>
        <source>contains the answer</source>
        <translation>정답 포함</translation>
    </message>
    <message>
        <source>matches the pattern</source>
        <translation>패턴과 일치</translation>
    </message>
    <message>
        <source>right number</source>
        <translation>숫자 정답</translation>
    </message>
    <message>
        <source>valid JSON</source>
        <translation>유효한 JSON</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>검증됨</translation>
    </message>
    <message>
        <source>right choice</source>
        <translation>선택 정답</translation>
    </message>
    <message>
        <source>right choice, per byte</source>
        <translation>선택 정답, 바이트당</translation>
    </message>
    <message>
        <source>probability of the right choice</source>
        <translation>정답 선택지의 확률</translation>
    </message>
    <message>
        <source>length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>첫 토큰까지의 시간</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>로그 확률</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>엔트로피</translation>
    </message>
    <message>
        <source>read per token</source>
        <translation>토큰당 읽기</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change of log-probability</source>
        <translation>로그 확률 변화</translation>
    </message>
    <message>
        <source>same first choice</source>
        <translation>첫 선택이 같음</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>같은 전문가</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>첫 차이</translation>
    </message>
    <message>
        <source>text difference</source>
        <translation>텍스트 차이</translation>
    </message>
    <message>
        <source>routing distance</source>
        <translation>라우팅 거리</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 bytes</source>
        <comment>very small file</comment>
        <translation>%1바이트</translation>
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
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Answers of “%1”: “%2” and “%3” order %4 of %Ln pair(s) the other way round. Groups whose answers all have the same reward teach nothing; by both rewards these are %5.</source>
        <translation>
            <numerusform>“%1”의 답변: %Ln쌍 중 %4쌍에서 “%2”와(과) “%3”의 순서가 서로 반대입니다. 모든 답변의 보상이 같은 그룹에서는 배울 것이 없으며, 두 보상 모두에서 그런 그룹은 %5개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. The definition names no rewards.</source>
        <translation>한 프롬프트에 대해 시드마다 하나씩 만든 여러 답변을 GRPO처럼 보상으로 채점하여 서로 비교합니다. 이 정의에는 보상이 지정되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>There are no groups yet. A group is two or more answers to one prompt, under different seeds, that have a reward.</source>
        <translation>아직 그룹이 없습니다. 그룹은 한 프롬프트에 대해 서로 다른 시드로 만든, 보상이 있는 답변 두 개 이상입니다.</translation>
    </message>
    <message>
        <source>mean reward</source>
        <translation>평균 보상</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>평균 길이, 토큰</translation>
    </message>
    <message>
        <source>%1: mean %2, deviation %3.</source>
        <comment>a reward</comment>
        <translation>%1: 평균 %2, 편차 %3.</translation>
    </message>
    <message>
        <source>All are equal, so this group teaches nothing.</source>
        <translation>모두 같으므로 이 그룹에서는 배울 것이 없습니다.</translation>
    </message>
    <message>
        <source>Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>어드밴티지 = (보상 − 평균) / 편차, 가중치 = 어드밴티지 / 토큰 수.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>While the policy has not moved, every token weighs the same. A variant that is measured along the baseline&apos;s tokens shows the weights once the policy has become it.</source>
        <translation>정책이 움직이지 않은 동안에는 모든 토큰의 가중치가 같습니다. 베이스라인의 토큰을 따라 측정한 변형이 있으면 정책이 그 변형이 되었을 때의 가중치를 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>Once the policy has become “%1”: %2 of %Ln token(s) of the baseline&apos;s answer are clipped, so they give no gradient.</source>
        <translation>
            <numerusform>정책이 “%1”이(가) 되면 베이스라인 답변의 토큰 %Ln개 중 %2개가 클리핑되어 그래디언트를 내지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>시드 %1: %2</translation>
    </message>
</context>
<context>
    <name>HandingOn</name>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%2의 %1(%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln answer(s) are the same text.</source>
        <translation>
            <numerusform>답변 %Ln개 중 %1개의 텍스트가 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few prompts to say whether the other run repeats this one.</source>
        <translation>프롬프트가 너무 적어 다른 실행이 이 실행을 재현하는지 말할 수 없습니다.</translation>
    </message>
    <message>
        <source>The other run repeats this one within its intervals.</source>
        <translation>다른 실행이 구간 범위 안에서 이 실행을 재현합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>The other run does not repeat this one. It differs in %1.</source>
        <translation>다른 실행이 이 실행을 재현하지 않습니다. 차이가 있는 항목: %1.</translation>
    </message>
    <message>
        <source>Read-only, from %1: Moire %2 on %3</source>
        <translation>읽기 전용, %1에서: Moire %2, %3</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>파일이 아니라 파이프입니다.</translation>
    </message>
    <message>
        <source>This is a socket, not a file.</source>
        <translation>파일이 아니라 소켓입니다.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>파일이 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>파일이 아니라 장치입니다.</translation>
    </message>
    <message>
        <source>The file no longer exists, or the link is broken.</source>
        <translation>파일이 더 이상 없거나 링크가 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The link points to itself.</source>
        <translation>링크가 자기 자신을 가리킵니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Check the link and the permissions of the file.</source>
        <translation>링크와 파일의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>Remove it from the folder.</source>
        <translation>폴더에서 제거하세요.</translation>
    </message>
    <message>
        <source>The file name is not valid UTF-8.</source>
        <translation>파일 이름이 올바른 UTF-8이 아닙니다.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>파일 이름을 바꾸세요.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were examined.</source>
        <translation>
            <numerusform>처음 %Ln개 파일만 검사했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln folder(s) were examined.</source>
        <translation>
            <numerusform>처음 %Ln개 폴더만 검사했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a smaller folder.</source>
        <translation>더 작은 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1.</source>
        <translation>폴더를 열 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The link leads back to a folder above it and was not followed.</source>
        <translation>링크가 상위 폴더로 되돌아가므로 따라가지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>폴더를 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>The folder could only be read in part: %1.</source>
        <translation>폴더를 일부만 읽을 수 있었습니다: %1.</translation>
    </message>
    <message>
        <source>Folders nested this deep are skipped.</source>
        <translation>이렇게 깊이 중첩된 폴더는 건너뜁니다.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln model file(s) are shown.</source>
        <translation>
            <numerusform>처음 %Ln개 모델 파일만 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>파트 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The model is split into more than %Ln part(s).</source>
        <translation>
            <numerusform>모델이 %Ln개가 넘는 파트로 나뉘어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts into fewer files.</source>
        <translation>파트를 더 적은 파일로 합치세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 외 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) missing: %1.</source>
        <translation>
            <numerusform>파트 %Ln개 없음: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put all parts of the model into one folder.</source>
        <translation>모델의 모든 파트를 한 폴더에 넣으세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s)</source>
        <translation>
            <numerusform>키 %Ln개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>The header of the file could not be read.</source>
        <translation>파일의 헤더를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>파일을 다시 다운로드하세요.</translation>
    </message>
</context>
<context>
    <name>ModelText</name>
    <message numerus="yes">
        <source>%1 in %Ln layer(s)</source>
        <comment>of the model&apos;s layers</comment>
        <translation>
            <numerusform>%1, 레이어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>short convolution, kernel %1</source>
        <translation>짧은 컨볼루션, 커널 %1</translation>
    </message>
    <message>
        <source>gated delta rule, %1 heads</source>
        <translation>게이트 델타 규칙, 헤드 %1개</translation>
    </message>
    <message>
        <source>Mamba-2, %1 heads</source>
        <translation>Mamba-2, 헤드 %1개</translation>
    </message>
    <message>
        <source>latent, %1 + %2</source>
        <translation>잠재, %1 + %2</translation>
    </message>
    <message>
        <source>grouped, %1 heads for %2 of the cache</source>
        <translation>그룹, 헤드 %1개에 캐시 %2개</translation>
    </message>
    <message>
        <source>window %1</source>
        <translation>윈도 %1</translation>
    </message>
    <message>
        <source>no rotation</source>
        <translation>회전 없음</translation>
    </message>
    <message>
        <source>YaRN × %1</source>
        <translation>YaRN × %1</translation>
    </message>
    <message>
        <source>linear × %1</source>
        <translation>선형 × %1</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>기저 %1</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>지원되지 않음</translation>
    </message>
    <message>
        <source>not supported: %1</source>
        <translation>지원되지 않음: %1</translation>
    </message>
    <message>
        <source>in memory, %1 to spare</source>
        <translation>메모리에 적재, 여유 %1</translation>
    </message>
    <message>
        <source>tight: context up to %1</source>
        <translation>빠듯함: 컨텍스트 최대 %1</translation>
    </message>
    <message>
        <source>from disk: slow</source>
        <translation>디스크에서: 느림</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>최대 %1</translation>
    </message>
    <message numerus="yes">
        <source>Measured here: the median of %Ln answer(s).</source>
        <translation>
            <numerusform>여기서 측정: 답변 %Ln개의 중앙값.</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated from the bytes read per token and this machine&apos;s measured memory bandwidth. No answer of this model has been saved yet.</source>
        <translation>토큰당 읽는 바이트와 이 컴퓨터에서 측정한 메모리 대역폭으로 추정했습니다. 이 모델의 답변은 아직 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Not measured here yet.</source>
        <translation>여기서 아직 측정되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them dense</source>
        <translation>
            <numerusform>%1, 그중 밀집 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>none: dense</source>
        <translation>없음: 밀집</translation>
    </message>
    <message>
        <source>%1 routed, %2 used</source>
        <translation>라우팅 %1개, 사용 %2개</translation>
    </message>
    <message>
        <source>%1 routed, %2 used, %3 shared</source>
        <translation>라우팅 %1개, 사용 %2개, 공유 %3개</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>시그모이드</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>소프트맥스</translation>
    </message>
    <message>
        <source>%1 of %2 groups</source>
        <translation>%2개 그룹 중 %1개</translation>
    </message>
    <message>
        <source>selection bias</source>
        <translation>선택 바이어스</translation>
    </message>
    <message>
        <source>renormalised</source>
        <translation>재정규화</translation>
    </message>
    <message>
        <source>scale %1</source>
        <translation>스케일 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a context and how positions are scaled</comment>
        <translation>%1(%2)</translation>
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
        <translation>토큰 하나가 %1을(를) 읽습니다. 파일의 %2입니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln token(s)</source>
        <translation>
            <numerusform>%1, 토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>can be used, with thinking</source>
        <translation>사용 가능, 생각 포함</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>not renormalised</source>
        <translation>재정규화 안 함</translation>
    </message>
</context>
<context>
    <name>ModelsNeeded</name>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1은(는) 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 does not fit in the free memory.</source>
        <translation>%1이(가) 여유 메모리에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The model needs %1 of memory.</source>
        <translation>모델에 메모리 %1이(가) 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), loaded one after the other, need at most %1 of memory.</source>
        <translation>
            <numerusform>모델 %Ln개를 차례로 로드하며, 최대 %1의 메모리가 필요합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteText</name>
    <message>
        <source>The server does not list its models.</source>
        <translation>서버가 모델 목록을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>The server does not list the model “%1”.</source>
        <translation>서버의 목록에 모델 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>Without log-probabilities its tokens cannot be told apart, so their routing cannot be shown.</source>
        <translation>로그 확률이 없으면 토큰을 구분할 수 없으므로 라우팅을 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its routing comes without a shape: enter the model&apos;s layers and experts.</source>
        <translation>라우팅에 형태 정보가 없습니다. 모델의 레이어 수와 전문가 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Its routing cannot be used: %1</source>
        <translation>라우팅을 사용할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>서버 %1</translation>
    </message>
    <message>
        <source>This is not an address such as https://host:8000/v1.</source>
        <translation>https://host:8000/v1과 같은 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>주소는 https:// 또는 http://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Put the key into its own field: an address is shown and stored.</source>
        <translation>키는 별도의 입력란에 넣으세요. 주소는 표시되고 저장됩니다.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”: an address is shown and stored.</source>
        <translation>“?”나 “#” 뒤의 내용은 빼세요. 주소는 표시되고 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>RoutingPicture</name>
    <message>
        <source>share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>Nothing says how far chance goes: there are fewer than 8 prompts, or there is no control “another seed”, because the baseline does not sample or no variant changes the routing.</source>
        <translation>우연의 범위를 알 수 없습니다. 프롬프트가 8개 미만이거나 “다른 시드” 대조군이 없습니다. 베이스라인이 샘플링을 하지 않거나 라우팅을 바꾸는 변형이 없기 때문입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the seed null: further from the baseline, over all prompts, than another seed makes them. About 5 % of these are chance.</source>
        <translation>
            <numerusform>전문가 %Ln개 중 %1개가 시드 귀무분포를 벗어났습니다. 전체 프롬프트에서 시드를 바꿀 때보다 베이스라인에서 더 멀어졌습니다. 이 중 약 5%는 우연입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln expert(s) past the null: better answers used them more, or less, than when advantages are exchanged within their groups. About 5 % of these are chance.</source>
        <translation>
            <numerusform>전문가 %Ln개 중 %1개가 귀무분포를 벗어났습니다. 그룹 안에서 어드밴티지를 서로 바꿀 때보다 더 좋은 답변이 이 전문가들을 더 많이, 또는 더 적게 사용했습니다. 이 중 약 5%는 우연입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenColours</name>
    <message>
        <source>layer %1: 0</source>
        <translation>레이어 %1: 0</translation>
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
        <translation>%1 ms(p99)</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>엔트로피</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>놀라움</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>전문가</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>업데이트 확인</translation>
    </message>
    <message>
        <source>This is Moire %1.</source>
        <translation>Moire %1입니다.</translation>
    </message>
    <message>
        <source>This build does not name a page with new versions. Look where you got it from. Moire itself never checks.</source>
        <translation>이 빌드에는 새 버전을 알리는 페이지가 지정되어 있지 않습니다. 받은 곳을 확인하세요. Moire는 스스로 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>New versions are listed on this page. Moire itself never checks; your browser would open:
%1</source>
        <translation>새 버전은 이 페이지에 나열됩니다. Moire는 스스로 확인하지 않으며, 브라우저에서 다음을 엽니다:
%1</translation>
    </message>
    <message>
        <source>&amp;Open page</source>
        <translation>페이지 열기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>채팅(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>실험(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Atlas</source>
        <translation>아틀라스(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>Page &amp;rail</source>
        <translation>페이지 레일(&amp;R)</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>명령 팔레트(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>레이아웃 초기화(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>가이드(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation>업데이트 확인(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;About Moire</source>
        <translation>Moire 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message>
        <source>The database is read-only: chats can be read, but nothing can be asked or changed.</source>
        <translation>데이터베이스가 읽기 전용입니다. 채팅을 읽을 수는 있지만 질문하거나 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Moire on %1 is using this database. Chats can be read here, but not changed until it is closed there.</source>
        <translation>%1의 Moire가 이 데이터베이스를 사용 중입니다. 그곳에서 닫을 때까지 여기서는 채팅을 읽을 수만 있고 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The database is writable again.</source>
        <translation>데이터베이스에 다시 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Moire waits for it; nothing is lost.</source>
        <translation>다른 프로그램이 데이터베이스에 쓰고 있습니다. Moire가 기다리고 있으며, 손실되는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::AnswerStudy</name>
    <message>
        <source>It was cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>열려 있는 모델이 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::Attachment</name>
    <message>
        <source>%1 is not valid UTF-16: some characters are missing.</source>
        <translation>%1은(는) 올바른 UTF-16이 아닙니다. 일부 문자가 빠졌습니다.</translation>
    </message>
    <message>
        <source>%1 was read as UTF-16.</source>
        <translation>%1을(를) UTF-16으로 읽었습니다.</translation>
    </message>
    <message>
        <source>%1 is not valid UTF-8 everywhere: some characters are missing.</source>
        <translation>%1에 올바른 UTF-8이 아닌 부분이 있습니다. 일부 문자가 빠졌습니다.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it was read as Latin-1 (Windows-1252): accented letters may be wrong.</source>
        <translation>%1은(는) UTF-8이 아니므로 Latin-1(Windows-1252)로 읽었습니다. 악센트가 있는 글자가 잘못되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Only the text of %1 is attached, without its pictures.</source>
        <translation>%1의 텍스트만 첨부했습니다. 그림은 포함되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ChatGroup</name>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%2년 %1</translation>
    </message>
</context>
<context>
    <name>moire::ChatListModel</name>
    <message>
        <source>Folder · %1</source>
        <translation>폴더 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln chat(s)</source>
        <translation>
            <numerusform>%1, 채팅 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln message(s)</source>
        <translation>
            <numerusform>%1 · 메시지 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>answering</source>
        <translation>답변 중</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장 안 됨</translation>
    </message>
</context>
<context>
    <name>moire::Conversation</name>
    <message>
        <source>Another model is loading. Wait until it is done, or cancel it first.</source>
        <translation>다른 모델을 로드하는 중입니다. 끝날 때까지 기다리거나 먼저 취소하세요.</translation>
    </message>
    <message>
        <source>Questions are still being answered. Wait for the answers or stop them before opening another model.</source>
        <translation>아직 답변 중인 질문이 있습니다. 다른 모델을 열기 전에 답변을 기다리거나 중지하세요.</translation>
    </message>
    <message>
        <source>The chat is still being read.</source>
        <translation>채팅을 아직 읽는 중입니다.</translation>
    </message>
    <message>
        <source>There is no chat to delete yet.</source>
        <translation>삭제할 채팅이 아직 없습니다.</translation>
    </message>
    <message>
        <source>This answer is not complete yet. Wait for it to finish, or stop it.</source>
        <translation>이 답변은 아직 완료되지 않았습니다. 끝날 때까지 기다리거나 중지하세요.</translation>
    </message>
    <message>
        <source>This message is no longer shown.</source>
        <translation>이 메시지는 더 이상 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>The last change is still being saved.</source>
        <translation>마지막 변경 사항을 아직 저장하는 중입니다.</translation>
    </message>
    <message>
        <source>This chat is being answered. Wait for the answer, or stop it.</source>
        <translation>이 채팅에 답변하는 중입니다. 답변을 기다리거나 중지하세요.</translation>
    </message>
    <message>
        <source>The answer is still being saved. Try again in a moment.</source>
        <translation>답변을 아직 저장하는 중입니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Going on from a part of an answer is not available from this engine.</source>
        <translation>이 엔진에서는 답변의 일부에서 이어 갈 수 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to undo in this chat.</source>
        <translation>이 채팅에는 실행 취소할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The model is still loading.</source>
        <translation>모델을 아직 로드하는 중입니다.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>열려 있는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>This message has no answer.</source>
        <translation>이 메시지에는 답변이 없습니다.</translation>
    </message>
    <message>
        <source>This is not a question.</source>
        <translation>질문이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not an answer.</source>
        <translation>답변이 아닙니다.</translation>
    </message>
    <message>
        <source>This is the first branch.</source>
        <translation>첫 번째 분기입니다.</translation>
    </message>
    <message>
        <source>This is the last branch.</source>
        <translation>마지막 분기입니다.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>메시지가 비어 있습니다.</translation>
    </message>
    <message>
        <source>There is no question to send again.</source>
        <translation>다시 보낼 질문이 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::Document</name>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer (edited)</source>
        <translation>답변(편집됨)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(제목 없음)</translation>
    </message>
</context>
<context>
    <name>moire::EngineWorker</name>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded with fewer layers on the GPU.</source>
        <translation>%1. 부분 답변은 유지되었으며, GPU의 레이어를 줄여 모델을 다시 로드했습니다.</translation>
    </message>
    <message>
        <source>%1. The partial answer is kept; the model was reloaded on the CPU.</source>
        <translation>%1. 부분 답변은 유지되었으며, 모델을 CPU에 다시 로드했습니다.</translation>
    </message>
    <message>
        <source>Out of memory: close other programs, or use a smaller model or context.</source>
        <translation>메모리가 부족합니다. 다른 프로그램을 닫거나 더 작은 모델 또는 컨텍스트를 사용하세요.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>취소되었습니다.</translation>
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
        <translation>%1(반복 %2)</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>시드</translation>
    </message>
</context>
<context>
    <name>moire::ExperimentListModel</name>
    <message>
        <source>Ready experiments</source>
        <translation>준비된 실험</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>%1, is running</source>
        <translation>%1, 실행 중</translation>
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
        <translation>베이스라인</translation>
    </message>
    <message>
        <source>control</source>
        <translation>대조군</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>difference to %1: %2</source>
        <translation>%1와(과)의 차이: %2</translation>
    </message>
    <message>
        <source>p %1, corrected</source>
        <translation>p %1, 보정됨</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln more prompt(s) would decide it</source>
        <translation>
            <numerusform>프롬프트가 약 %Ln개 더 있으면 판정 가능</numerusform>
        </translation>
    </message>
    <message>
        <source>variant</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>moire::LensReading</name>
    <message>
        <source>The token is no longer there.</source>
        <translation>그 토큰은 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::LocalServer</name>
    <message>
        <source>Enter an address to listen on, such as 127.0.0.1.</source>
        <translation>수신 대기할 주소를 입력하세요(예: 127.0.0.1).</translation>
    </message>
    <message>
        <source>Other machines can reach this address: it needs a key.</source>
        <translation>다른 컴퓨터가 이 주소에 접근할 수 있으므로 키가 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The key needs at least %Ln character(s).</source>
        <translation>
            <numerusform>키는 %Ln자 이상이어야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key may have ASCII letters, digits and signs only.</source>
        <translation>키에는 ASCII 문자, 숫자, 기호만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>a client with the key</source>
        <translation>키를 가진 클라이언트</translation>
    </message>
</context>
<context>
    <name>moire::MessageText</name>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>You</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>TTFT %1</source>
        <translation>TTFT %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>stopped at the token or context limit</source>
        <translation>토큰 또는 컨텍스트 한도에서 중지됨</translation>
    </message>
    <message>
        <source>stopped by an error</source>
        <translation>오류로 중지됨</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>아직 저장 안 됨</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file, its tokens</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thinking for %1 s</source>
        <translation>%1 s 동안 생각 중</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>생각하는 중…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <translation>%1 s 동안 생각함</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>생각 과정</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>예산 %1</translation>
    </message>
</context>
<context>
    <name>moire::ModelListModel</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>양자화</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Fit on this machine</source>
        <translation>이 컴퓨터 적합도</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a model and its file</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>moire::QuestionQueue</name>
    <message>
        <source>No model is open.</source>
        <translation>열려 있는 모델이 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ReasonedBy</name>
    <message>
        <source>The template must contain {reasoning}.</source>
        <translation>템플릿에 {reasoning}이 있어야 합니다.</translation>
    </message>
    <message>
        <source>The template is too long.</source>
        <translation>템플릿이 너무 깁니다.</translation>
    </message>
</context>
<context>
    <name>moire::ServedChats</name>
    <message>
        <source>Other programs</source>
        <translation>다른 프로그램</translation>
    </message>
</context>
<context>
    <name>moire::experiments::ExperimentRuns</name>
    <message>
        <source>It was cancelled.</source>
        <translation>취소되었습니다.</translation>
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
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>채팅(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>계기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
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
        <translation>정답: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>log-probability %1 a token</source>
        <translation>토큰당 로그 확률 %1</translation>
    </message>
    <message>
        <source>cut at its limit</source>
        <translation>한도에서 잘림</translation>
    </message>
    <message>
        <source>Open as chat</source>
        <translation>채팅으로 열기</translation>
    </message>
    <message>
        <source>Open the answer of %1 as chat</source>
        <translation>%1의 답변을 채팅으로 열기</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1의 답변</translation>
    </message>
    <message>
        <source>prompt %1 · seed %2</source>
        <translation>프롬프트 %1 · 시드 %2</translation>
    </message>
    <message>
        <source>the same answer</source>
        <translation>같은 답변</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>첫 차이: 토큰 %1</translation>
    </message>
    <message>
        <source>This cell was not run yet.</source>
        <translation>이 셀은 아직 실행되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswerRow</name>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
</context>
<context>
    <name>moire::ui::AnswersView</name>
    <message>
        <source>Previous answer</source>
        <translation>이전 답변</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>다음 답변</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>Variants that are shown</source>
        <translation>표시할 변형</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>색: %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>토큰 색상 기준</translation>
    </message>
    <message>
        <source>Prompt %1 of %2</source>
        <translation>프롬프트 %1 / %2</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>repeat %1</source>
        <translation>반복 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::AtlasPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>Reading was stopped. What was read is kept.</source>
        <translation>읽기를 중지했습니다. 읽은 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Import without a model</source>
        <translation>모델 없이 가져오기</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>all chats</source>
        <translation>모든 채팅</translation>
    </message>
    <message>
        <source>only with policies</source>
        <translation>정책 적용된 것만</translation>
    </message>
    <message>
        <source>with policies</source>
        <translation>정책 적용 포함</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which chats, and which of their answers</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>게이트 총량</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>향상도</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>번호순</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>부하순</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>유사도순</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>토큰 %1 / %2개</translation>
    </message>
    <message>
        <source>This model has no experts</source>
        <translation>이 모델에는 전문가가 없습니다</translation>
    </message>
    <message>
        <source>The Atlas</source>
        <translation>아틀라스</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>%1 is dense: every token uses all of its parameters, so there is no routing to map. Chat still shows how sure it was of each token, its reasoning, latency, health and cost, and what the lens reads in its layers; Experiments compare its answers. For a map, choose a Mixture-of-Experts model above, or import routing.</source>
        <translation>%1은(는) 밀집 모델입니다. 모든 토큰이 모든 매개변수를 사용하므로 맵으로 그릴 라우팅이 없습니다. 그래도 “채팅”에서 각 토큰에 대한 확신, 추론, 지연 시간, 상태, 비용, 그리고 렌즈가 레이어에서 읽어 내는 내용을 볼 수 있고, “실험”에서 답변을 비교할 수 있습니다. 맵을 보려면 위에서 Mixture-of-Experts 모델을 선택하거나 라우팅을 가져오세요.</translation>
    </message>
    <message>
        <source>No routing is saved with the answers of this model in these chats. %1</source>
        <translation>이 채팅들에는 이 모델의 답변에 저장된 라우팅이 없습니다. %1</translation>
    </message>
    <message>
        <source>The map of a Mixture-of-Experts model will appear here: which experts its answers used, in all chats together, what each of them is chosen for, and whether two groups of chats differ. Ask something in Chat, or import routing that vLLM, SGLang, llama.cpp or a script recorded (JSON, NumPy, CSV, importance matrix), or compare two lists of prompts (files menu).</source>
        <translation>여기에 Mixture-of-Experts 모델의 맵이 나타납니다. 모든 채팅을 통틀어 답변이 어떤 전문가를 사용했는지, 각 전문가가 무엇에 선택되는지, 두 채팅 그룹에 차이가 있는지 보여 줍니다. “채팅”에서 질문하거나, vLLM, SGLang, llama.cpp 또는 스크립트가 기록한 라우팅(JSON, NumPy, CSV, 중요도 행렬)을 가져오거나, 두 프롬프트 목록을 비교하세요(파일 메뉴).</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole prompts · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>레이어 %1개 × 전문가 %2개, 토큰당 %3개 · 구간은 프롬프트 단위로 추출 · 거짓 발견율 5% 이내(Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>%1 layers × %2 experts, %3 per token · intervals draw whole chats · false discoveries held at 5 % (Benjamini–Hochberg)</source>
        <translation>레이어 %1개 × 전문가 %2개, 토큰당 %3개 · 구간은 채팅 단위로 추출 · 거짓 발견율 5% 이내(Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>읽은 토큰</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Import routing…</source>
        <translation>라우팅 가져오기…</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>아틀라스</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Two groups</source>
        <translation>두 그룹</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>표시할 내용</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Chats that are counted</source>
        <translation>집계할 채팅</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>색이 나타내는 것</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>전문가 순서</translation>
    </message>
    <message>
        <source>By similarity: experts chosen in the same places are next to each other</source>
        <translation>유사도순: 같은 곳에서 선택되는 전문가가 나란히 놓입니다</translation>
    </message>
    <message>
        <source>Import and export routing</source>
        <translation>라우팅 가져오기 및 내보내기</translation>
    </message>
    <message>
        <source>Compare two lists of prompts…</source>
        <translation>두 프롬프트 목록 비교…</translation>
    </message>
    <message>
        <source>Export routing</source>
        <translation>라우팅 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln answer(s))</source>
        <translation>
            <numerusform>%1(답변 %Ln개)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (prompts)</source>
        <translation>%1(프롬프트)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1(가져옴)</translation>
    </message>
    <message>
        <source>Results of an experiment</source>
        <translation>실험의 결과</translation>
    </message>
    <message>
        <source>No experiment was run</source>
        <translation>실행한 실험 없음</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>모든 채팅</translation>
    </message>
    <message>
        <source>Answers with a routing policy</source>
        <translation>라우팅 정책이 적용된 답변</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>이것만</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>모든 답변</translation>
    </message>
    <message>
        <source>NumPy array [tokens, layers, k]…</source>
        <translation>NumPy 배열 [tokens, layers, k]…</translation>
    </message>
    <message>
        <source>CSV rows: token, layer, expert, gate…</source>
        <translation>CSV 행: token, layer, expert, gate…</translation>
    </message>
    <message>
        <source>JSON lines as vLLM writes them…</source>
        <translation>vLLM 형식의 JSON Lines…</translation>
    </message>
    <message>
        <source>JSON lines as SGLang writes them…</source>
        <translation>SGLang 형식의 JSON Lines…</translation>
    </message>
    <message>
        <source>Import routin&amp;g…</source>
        <translation>라우팅 가져오기(&amp;G)…</translation>
    </message>
    <message>
        <source>Compare t&amp;wo lists of prompts…</source>
        <translation>두 프롬프트 목록 비교(&amp;W)…</translation>
    </message>
    <message>
        <source>Rea&amp;d the Atlas again</source>
        <translation>아틀라스 다시 읽기(&amp;D)</translation>
    </message>
    <message>
        <source>Map of e&amp;xperts</source>
        <translation>전문가 맵(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Two groups of chats</source>
        <translation>두 채팅 그룹(&amp;T)</translation>
    </message>
    <message>
        <source>Import routing</source>
        <translation>라우팅 가져오기</translation>
    </message>
    <message>
        <source>Recorded routing (*.json *.jsonl *.npy *.csv *.gguf *.results);;All files (*)</source>
        <translation>기록된 라우팅 (*.json *.jsonl *.npy *.csv *.gguf *.results);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>routing</source>
        <translation>라우팅</translation>
    </message>
    <message>
        <source>Importance matrix of llama.cpp, with counts only…</source>
        <translation>llama.cpp의 중요도 행렬, 횟수만…</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentBar</name>
    <message>
        <source>Pasted text</source>
        <translation>붙여넣은 텍스트</translation>
    </message>
    <message>
        <source>Pasted text %1</source>
        <translation>붙여넣은 텍스트 %1</translation>
    </message>
    <message numerus="yes">
        <source>A message can have up to %Ln file(s); the others were left out.</source>
        <translation>
            <numerusform>메시지 하나에 파일을 최대 %Ln개까지 첨부할 수 있습니다. 나머지는 제외했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the message.</source>
        <translation>%1을(를) 메시지에서 제거했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)…</source>
        <translation>
            <numerusform>파일 %Ln개 읽는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens its text</source>
        <translation>텍스트 열기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>moire::ui::AttachmentDialog</name>
    <message>
        <source>This is only the beginning: the text is too long to be shown here. The model gets all of it.</source>
        <translation>앞부분만 표시합니다. 텍스트가 너무 길어 여기에 모두 표시할 수 없습니다. 모델에는 전체가 전달됩니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ByteBar</name>
    <message>
        <source>Where the bytes are: %1</source>
        <translation>바이트 분포: %1</translation>
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
        <translation>셀</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatChanges</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1(사본)</translation>
    </message>
    <message>
        <source>The folder “%1” was deleted; its chats were kept.</source>
        <translation>폴더 “%1”을(를) 삭제했습니다. 안의 채팅은 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatCommands</name>
    <message>
        <source>&amp;New chat</source>
        <translation>새 채팅(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Search chats</source>
        <translation>채팅 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>이름 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Move to folder</source>
        <translation>폴더로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Und&amp;o in the chat list</source>
        <translation>채팅 목록의 작업 실행 취소(&amp;O)</translation>
    </message>
    <message>
        <source>Export as Mar&amp;kdown…</source>
        <translation>Markdown으로 내보내기(&amp;K)…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>HTML로 내보내기(&amp;H)…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON with traces…</source>
        <translation>트레이스 포함 JSON으로 내보내기(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Import chats…</source>
        <translation>채팅 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>새 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Move folder up</source>
        <translation>폴더를 위로 이동</translation>
    </message>
    <message>
        <source>Move folder down</source>
        <translation>폴더를 아래로 이동</translation>
    </message>
    <message>
        <source>&amp;Collapse all groups</source>
        <translation>모든 그룹 접기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Expand all groups</source>
        <translation>모든 그룹 펼치기(&amp;E)</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>고정 해제(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>폴더 삭제(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %Ln chat(s)</source>
        <translation>
            <numerusform>채팅 %Ln개 삭제(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete chat</source>
        <translation>채팅 삭제(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>내보내기(&amp;X)</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>폴더 없음</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>New folder %1</source>
        <translation>새 폴더 %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export here</source>
        <translation>여기에 내보내기</translation>
    </message>
    <message>
        <source>Chats (*.%1)</source>
        <translation>채팅 (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>채팅 가져오기</translation>
    </message>
    <message>
        <source>Chats (*.json)</source>
        <translation>채팅 (*.json)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatData</name>
    <message>
        <source>Not available for an answer of an experiment.</source>
        <translation>실험의 답변에는 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatDelegate</name>
    <message>
        <source>Folder name</source>
        <translation>폴더 이름</translation>
    </message>
    <message>
        <source>Chat title</source>
        <translation>채팅 제목</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatHeader</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The model that answers; opens a list of models</source>
        <translation>답변하는 모델. 모델 목록을 엽니다</translation>
    </message>
    <message>
        <source>&amp;All models…</source>
        <translation>모든 모델(&amp;A)…</translation>
    </message>
    <message>
        <source>Loading progress</source>
        <translation>로드 진행률</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>채팅 설정</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 로드 중</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListPanel</name>
    <message>
        <source>Search chats</source>
        <translation>채팅 검색</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>New chat (%1)</source>
        <translation>새 채팅(%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) exported.</source>
        <translation>
            <numerusform>파일 %Ln개를 내보냈습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged message(s) left out.</source>
        <translation>
            <numerusform>손상된 메시지 %Ln개를 제외했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) imported.</source>
        <translation>
            <numerusform>채팅 %Ln개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No chat contains “%1”.</source>
        <translation>“%1”이(가) 들어 있는 채팅이 없습니다.</translation>
    </message>
    <message>
        <source>No chats yet. A chat appears here when its first question is asked.</source>
        <translation>아직 채팅이 없습니다. 첫 질문을 하면 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1”을(를) 삭제했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chat(s) deleted.</source>
        <translation>
            <numerusform>채팅 %Ln개를 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) failed: %1</source>
        <translation>
            <numerusform>파일 %Ln개 실패: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatMemory</name>
    <message>
        <source>The draft or settings of this chat cannot be saved: %1</source>
        <translation>이 채팅의 초안이나 설정을 저장할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPage</name>
    <message>
        <source>Chat &amp;list</source>
        <translation>채팅 목록(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Instruments</source>
        <translation>계기(&amp;I)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPresets</name>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Preset commands</source>
        <translation>프리셋 명령</translation>
    </message>
    <message>
        <source>Save, rename, delete, export and import presets</source>
        <translation>프리셋 저장, 이름 바꾸기, 삭제, 내보내기, 가져오기</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>프리셋 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>프리셋으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>아직 프리셋 없음</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>프리셋 없음</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Another preset has this name.</source>
        <translation>같은 이름의 프리셋이 이미 있습니다.</translation>
    </message>
    <message>
        <source>The preset “%1” was deleted.</source>
        <translation>프리셋 “%1”을(를) 삭제했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Import preset</source>
        <translation>프리셋 가져오기</translation>
    </message>
    <message>
        <source>Export preset</source>
        <translation>프리셋 내보내기</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>프리셋 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The preset “%1” was exported.</source>
        <translation>프리셋 “%1”을(를) 내보냈습니다.</translation>
    </message>
    <message>
        <source>The preset “%1” was imported. This chat uses it now.</source>
        <translation>프리셋 “%1”을(를) 가져왔습니다. 이제 이 채팅에서 사용합니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatPromptsDialog</name>
    <message>
        <source>With what was said before the question</source>
        <translation>질문 이전의 내용 포함</translation>
    </message>
    <message>
        <source>Prompts from chats</source>
        <translation>채팅의 프롬프트</translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>제목 검색</translation>
    </message>
    <message>
        <source>Chats and their questions</source>
        <translation>채팅과 그 질문</translation>
    </message>
    <message>
        <source>Off: each question is asked alone, as the first of a chat</source>
        <translation>끔: 각 질문을 채팅의 첫 질문처럼 단독으로 묻습니다</translation>
    </message>
    <message>
        <source>Add prompts</source>
        <translation>프롬프트 추가</translation>
    </message>
    <message>
        <source>There are no chats yet.</source>
        <translation>아직 채팅이 없습니다.</translation>
    </message>
    <message>
        <source>Choose chats, or questions of them. A chosen chat adds every question of it.</source>
        <translation>채팅이나 그 안의 질문을 선택하세요. 채팅을 선택하면 그 질문이 모두 추가됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>From %Ln chat(s).</source>
        <translation>
            <numerusform>채팅 %Ln개에서.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingField</name>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>How freely words are chosen. 0 always takes the likeliest one.</source>
        <translation>단어를 얼마나 자유롭게 고르는지 정합니다. 0이면 항상 확률이 가장 높은 것을 선택합니다.</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Chooses among this many of the likeliest tokens.</source>
        <translation>확률이 높은 순으로 이 개수의 토큰 중에서 선택합니다.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Chooses among the likeliest tokens that together have this probability. 1 turns it off.</source>
        <translation>확률이 높은 순으로, 합이 이 확률에 이를 때까지의 토큰 중에서 선택합니다. 1이면 끕니다.</translation>
    </message>
    <message>
        <source>Min-p</source>
        <translation>Min-p</translation>
    </message>
    <message>
        <source>Leaves out tokens below this fraction of the likeliest one.</source>
        <translation>확률이 가장 높은 토큰의 이 비율보다 낮은 토큰을 제외합니다.</translation>
    </message>
    <message>
        <source>Typical-p</source>
        <translation>Typical-p</translation>
    </message>
    <message>
        <source>Prefers tokens about as surprising as expected, up to this probability. 1 turns it off.</source>
        <translation>놀라움의 정도가 기대값에 가까운 토큰을 합이 이 확률에 이를 때까지 우선합니다. 1이면 끕니다.</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation>반복 페널티</translation>
    </message>
    <message>
        <source>Makes tokens of the window less likely. 1 turns it off.</source>
        <translation>윈도 안에 있는 토큰의 확률을 낮춥니다. 1이면 끕니다.</translation>
    </message>
    <message>
        <source>Presence penalty</source>
        <translation>존재 페널티</translation>
    </message>
    <message>
        <source>Subtracted once for every token that occurs in the window. 0 turns it off.</source>
        <translation>윈도에 나온 토큰마다 한 번씩 뺍니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>빈도 페널티</translation>
    </message>
    <message>
        <source>Subtracted for each time a token occurs in the window. 0 turns it off.</source>
        <translation>토큰이 윈도에 나올 때마다 뺍니다. 0이면 끕니다.</translation>
    </message>
    <message>
        <source>Penalty window</source>
        <translation>페널티 윈도</translation>
    </message>
    <message>
        <source>The number of latest tokens that the penalties look at.</source>
        <translation>페널티가 살펴보는 최근 토큰 수입니다.</translation>
    </message>
    <message>
        <source>Maximum answer tokens</source>
        <translation>최대 답변 토큰</translation>
    </message>
    <message>
        <source>The answer ends after this many tokens.</source>
        <translation>답변이 이 토큰 수에서 끝납니다.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>생각 예산</translation>
    </message>
    <message>
        <source>The model must begin its answer after this many tokens of reasoning.</source>
        <translation>추론이 이 토큰 수에 이르면 모델이 답변을 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>The number of tokens that chat and answer can have together. Takes effect when a model is loaded.</source>
        <translation>채팅과 답변이 함께 쓸 수 있는 토큰 수입니다. 모델을 로드할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingRow</name>
    <message>
        <source>Reset %1</source>
        <translation>“%1” 초기화</translation>
    </message>
    <message>
        <source>Reset to the default</source>
        <translation>기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>기본값: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatSettingsPanel</name>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>채팅 설정</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>What the model is told before the first question</source>
        <translation>첫 질문 전에 모델에 알려 주는 내용</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>As recommended by the model</source>
        <translation>모델의 권장값대로</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>The same seed, settings and messages give the same answer.
Default: random</source>
        <translation>시드, 설정, 메시지가 같으면 답변도 같습니다.
기본값: 무작위</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Typical-p and penalties</source>
        <translation>Typical-p 및 페널티</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Reload model</source>
        <translation>모델 다시 로드</translation>
    </message>
    <message>
        <source>Default: random</source>
        <translation>기본값: 무작위</translation>
    </message>
    <message>
        <source>Invalid seed: enter a number from 0 to %1</source>
        <translation>잘못된 시드: 0부터 %1까지의 숫자를 입력하세요</translation>
    </message>
    <message>
        <source>Fixed once the chat has started. A new chat can use another one.</source>
        <translation>채팅이 시작되면 바꿀 수 없습니다. 새 채팅에서는 다른 것을 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Default: none</source>
        <translation>기본값: 없음</translation>
    </message>
    <message>
        <source>Default: the one from the settings page</source>
        <translation>기본값: 설정 페이지의 것</translation>
    </message>
    <message>
        <source>From the model</source>
        <translation>모델에서</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>No model is open. A model&apos;s file may recommend values; the others are the defaults.</source>
        <translation>열려 있는 모델이 없습니다. 모델 파일이 값을 권장할 수 있으며, 나머지는 기본값입니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a setting and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This model recommends nothing; the defaults are used.</source>
        <translation>이 모델은 권장값이 없어 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>This model recommends %1.</source>
        <translation>이 모델의 권장값: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The model is open with a context of %Ln token(s).</source>
        <translation>
            <numerusform>모델이 토큰 %Ln개의 컨텍스트로 열려 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ChatTransfer</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %Ln chat(s)…</source>
        <translation>
            <numerusform>채팅 %Ln개 내보내는 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln file(s)…</source>
        <translation>
            <numerusform>파일 %Ln개 가져오는 중…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourBar</name>
    <message>
        <source>C&amp;olour tokens by</source>
        <translation>토큰 색상 기준(&amp;O)</translation>
    </message>
    <message>
        <source>Colour tokens by</source>
        <translation>토큰 색상 기준</translation>
    </message>
    <message>
        <source>colour by</source>
        <translation>색상 기준</translation>
    </message>
    <message>
        <source>colour by %1</source>
        <translation>색: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::ColourLegend</name>
    <message>
        <source>Colours from %1 to %2</source>
        <translation>색상 %1~%2</translation>
    </message>
</context>
<context>
    <name>moire::ui::CommandPalette</name>
    <message>
        <source>Commands, models and chats</source>
        <translation>명령, 모델, 채팅</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>지금은 사용할 수 없음</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
</context>
<context>
    <name>moire::ui::CompareDialog</name>
    <message>
        <source>Compare answers</source>
        <translation>답변 비교</translation>
    </message>
    <message>
        <source>The prompt is answered as in this chat, and once more with each change, under the same seeds. With one prompt the answers can be compared, but nothing can be said about other prompts.</source>
        <translation>프롬프트에 이 채팅의 설정대로 답변하고, 변경할 때마다 같은 시드로 한 번 더 답변합니다. 프롬프트가 하나면 답변을 비교할 수는 있지만 다른 프롬프트에 대해서는 아무것도 말할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>토큰당 전문가 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>무작위 전문가</translation>
    </message>
    <message>
        <source>all experts as the model chooses them</source>
        <translation>모델이 선택하는 대로 모든 전문가</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>생각 안 함</translation>
    </message>
    <message>
        <source>always the most probable token</source>
        <translation>항상 확률이 가장 높은 토큰</translation>
    </message>
    <message>
        <source>temperature 1.2</source>
        <translation>온도 1.2</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Answers of each (seeds)</source>
        <translation>각각의 답변 수(시드)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>실험 만들기</translation>
    </message>
    <message>
        <source>as in the chat</source>
        <translation>채팅과 동일</translation>
    </message>
</context>
<context>
    <name>moire::ui::Composer</name>
    <message>
        <source>Images cannot be attached: the model reads only text.</source>
        <translation>이미지는 첨부할 수 없습니다. 모델은 텍스트만 읽습니다.</translation>
    </message>
    <message>
        <source>The message will be sent when its files have been read.</source>
        <translation>파일을 다 읽으면 메시지를 보냅니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel editing (Esc)</source>
        <translation>편집 취소(Esc)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Chat settings</source>
        <translation>채팅 설정</translation>
    </message>
    <message>
        <source>Editing a question. Sending it starts a new branch.</source>
        <translation>질문을 편집하는 중입니다. 보내면 새 분기가 시작됩니다.</translation>
    </message>
    <message>
        <source>Editing an answer. The answer of the model is kept as another branch.</source>
        <translation>답변을 편집하는 중입니다. 모델의 답변은 다른 분기로 유지됩니다.</translation>
    </message>
    <message>
        <source>Text files (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;All files (*)</source>
        <translation>텍스트 파일 (*.txt *.md *.csv *.json *.xml *.html *.py *.c *.cpp *.h *.rs *.js *.ts *.pdf);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a model to ask something</source>
        <translation>질문하려면 모델을 여세요</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>%1에 보낼 메시지</translation>
    </message>
    <message>
        <source>thinking: %1</source>
        <translation>생각: %1</translation>
    </message>
    <message>
        <source>thinking: no limit</source>
        <translation>생각: 제한 없음</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>온도 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>컨텍스트 %1</translation>
    </message>
    <message>
        <source>context over %1</source>
        <translation>컨텍스트 %1 초과</translation>
    </message>
    <message>
        <source>Tokens of this chat and the message, out of the context size</source>
        <translation>컨텍스트 크기 중 이 채팅과 메시지의 토큰 수</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Stop the answer (Esc)</source>
        <translation>답변 중지(Esc)</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter starts a new line</source>
        <translation>Enter. Shift+Enter로 줄 바꿈</translation>
    </message>
</context>
<context>
    <name>moire::ui::ConversationPage</name>
    <message>
        <source>No model is open.</source>
        <translation>열려 있는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>모델 열기(&amp;O)</translation>
    </message>
    <message>
        <source>The message that you were editing is no longer shown. Your text is kept.</source>
        <translation>편집하던 메시지가 더 이상 표시되지 않습니다. 입력한 텍스트는 유지됩니다.</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>편집 계속(&amp;G)</translation>
    </message>
    <message>
        <source>The changes to the message were discarded.</source>
        <translation>메시지의 변경 사항을 버렸습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>The answer was not regenerated.</source>
        <translation>답변이 다시 생성되지 않았습니다.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>A question in another chat is too long for the context. It was not sent; its text is kept there.</source>
        <translation>다른 채팅의 질문이 컨텍스트에 비해 너무 깁니다. 보내지 않았으며 텍스트는 그 채팅에 남아 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Show that chat</source>
        <translation>해당 채팅 보기(&amp;S)</translation>
    </message>
    <message>
        <source>The question was not sent.</source>
        <translation>질문을 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The answer was stopped before it began.</source>
        <translation>답변이 시작되기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>Re&amp;generate</source>
        <translation>다시 생성(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) left out</source>
        <translation>
            <numerusform>메시지 %Ln개 생략</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest messages are no longer sent to the model, because the context is full.</source>
        <translation>컨텍스트가 가득 차서 가장 오래된 메시지를 더 이상 모델에 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Open this address in another program?</source>
        <translation>이 주소를 다른 프로그램에서 여시겠습니까?</translation>
    </message>
    <message>
        <source>This address cannot be opened from here.</source>
        <translation>이 주소는 여기에서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>주소 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>The answer is not saved yet: %1
It is kept in memory, and saving will be retried.</source>
        <translation>답변이 아직 저장되지 않았습니다: %1
메모리에 보관하고 있으며 저장을 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The answer has been saved.</source>
        <translation>답변을 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted.</source>
        <translation>
            <numerusform>메시지 %Ln개를 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>로드를 취소했습니다.</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>메시지 쓰기</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>메시지로 이동</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>파일 첨부…</translation>
    </message>
    <message>
        <source>Chat settings…</source>
        <translation>채팅 설정…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Choose model…</source>
        <translation>모델 선택…</translation>
    </message>
    <message>
        <source>In another chat, a question with its reasoning is too long for the context.</source>
        <translation>다른 채팅에서 추론을 포함한 질문이 컨텍스트에 비해 너무 깁니다.</translation>
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
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Cost of a token</source>
        <translation>토큰의 비용</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>this token · mean of reply</source>
        <translation>이 토큰 · 답변 평균</translation>
    </message>
    <message>
        <source>mean of reply</source>
        <translation>답변 평균</translation>
    </message>
    <message>
        <source>What a token costs: bytes read, operations and bandwidth, from the experts it was routed to. It is shown for the answers of a chat.</source>
        <translation>토큰 하나에 드는 비용입니다. 라우팅된 전문가를 바탕으로 읽은 바이트, 연산, 대역폭을 보여 줍니다. 채팅의 답변에 대해 표시됩니다.</translation>
    </message>
    <message>
        <source>Not available, because the model file of this answer was not recorded.</source>
        <translation>이 답변의 모델 파일이 기록되지 않아 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading the model&apos;s header…</source>
        <translation>모델의 헤더를 읽는 중…</translation>
    </message>
    <message>
        <source>Not available, because the model file cannot be read: %1</source>
        <translation>모델 파일을 읽을 수 없어 사용할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>its architecture is not supported</source>
        <translation>아키텍처가 지원되지 않음</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>첫 토큰을 기다리는 중…</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>토큰을 읽는 중…</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>이 답변은 토큰 기록 없이 저장되었습니다.</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>에너지</translation>
    </message>
    <message>
        <source>package and device, RAPL and NVML</source>
        <translation>패키지 및 장치, RAPL과 NVML</translation>
    </message>
    <message>
        <source>device, NVML</source>
        <translation>장치, NVML</translation>
    </message>
    <message>
        <source>package, RAPL</source>
        <translation>패키지, RAPL</translation>
    </message>
    <message>
        <source>%1 J</source>
        <translation>%1 J</translation>
    </message>
    <message numerus="yes">
        <source>%1 · mean of %Ln token(s)</source>
        <translation>
            <numerusform>%1 · 토큰 %Ln개의 평균</numerusform>
        </translation>
    </message>
    <message>
        <source>Of everything that the machine did meanwhile, other programs included</source>
        <translation>다른 프로그램을 포함해 그동안 컴퓨터가 수행한 모든 작업의 에너지</translation>
    </message>
    <message>
        <source>because only administrators may read the energy counter (RAPL)</source>
        <translation>관리자만 에너지 카운터(RAPL)를 읽을 수 있기 때문</translation>
    </message>
    <message>
        <source>because this machine has no energy counter (RAPL, NVML)</source>
        <translation>이 컴퓨터에 에너지 카운터(RAPL, NVML)가 없기 때문</translation>
    </message>
    <message>
        <source>because it has only begun</source>
        <translation>이제 막 시작했기 때문</translation>
    </message>
    <message>
        <source>because energy is measured only while an answer streams, and not saved with it</source>
        <translation>에너지는 답변이 스트리밍되는 동안에만 측정되고 함께 저장되지 않기 때문</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>평균 %1</translation>
    </message>
    <message>
        <source>parameters read</source>
        <translation>읽은 매개변수</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>전체 %1</translation>
    </message>
    <message>
        <source>bytes read</source>
        <translation>읽은 바이트</translation>
    </message>
    <message>
        <source>Weights of the routed experts and of all other layers, and the cache</source>
        <translation>라우팅된 전문가와 다른 모든 레이어의 가중치, 그리고 캐시</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>연산</translation>
    </message>
    <message>
        <source>A multiply-accumulate counts as two</source>
        <translation>곱셈 누산 한 번을 연산 두 번으로 셉니다</translation>
    </message>
    <message>
        <source>share of bandwidth</source>
        <translation>대역폭 사용률</translation>
    </message>
    <message>
        <source>because the bandwidth of the device&apos;s memory is not measured</source>
        <translation>장치의 메모리 대역폭이 측정되지 않았기 때문</translation>
    </message>
    <message>
        <source>of %1/s, measured</source>
        <translation>측정값 %1/s 대비</translation>
    </message>
    <message>
        <source>because the time is not recorded</source>
        <translation>시간이 기록되지 않았기 때문</translation>
    </message>
    <message>
        <source>because it has not been measured yet: opening the Models page measures it</source>
        <translation>아직 측정되지 않았기 때문. “모델” 페이지를 열면 측정합니다</translation>
    </message>
    <message>
        <source>a dense model of this size</source>
        <translation>같은 크기의 밀집 모델</translation>
    </message>
    <message>
        <source>%1 times the bytes</source>
        <translation>바이트의 %1배</translation>
    </message>
    <message>
        <source>What a token would read if every expert were used</source>
        <translation>모든 전문가를 사용할 경우 토큰 하나가 읽을 양</translation>
    </message>
    <message>
        <source>routed experts</source>
        <translation>라우팅된 전문가</translation>
    </message>
    <message>
        <source>all other weights</source>
        <translation>그 밖의 모든 가중치</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Only %1 of the %2 experts in a layer were read; %3 of the model was not read.</source>
        <translation>레이어의 전문가 %2개 중 %1개만 읽었습니다. 모델의 %3은(는) 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The model is dense: every token reads all of it.</source>
        <translation>밀집 모델입니다. 모든 토큰이 모델 전체를 읽습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::DefinitionEditor</name>
    <message>
        <source>New experiment</source>
        <translation>새 실험</translation>
    </message>
    <message>
        <source>Name of the experiment</source>
        <translation>실험 이름</translation>
    </message>
    <message>
        <source>What the experiment asks, such as “Does thinking help with sums?”</source>
        <translation>실험이 묻는 것(예: “생각하면 계산 문제에 도움이 되는가?”)</translation>
    </message>
    <message>
        <source>Make experiment</source>
        <translation>실험 만들기</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>프롬프트, 한 줄에 하나</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>한 줄에 프롬프트 하나</translation>
    </message>
    <message>
        <source>Files of prompts, and questions of chats</source>
        <translation>프롬프트 파일과 채팅의 질문</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>From chats…</source>
        <translation>채팅에서…</translation>
    </message>
    <message>
        <source>Questions of chats, with what was said before them</source>
        <translation>채팅의 질문(그 이전의 내용 포함)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the file or question</source>
        <translation>파일 또는 질문 제거</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>prompt와 answer가 있는 JSON Lines, 또는 줄마다 프롬프트가 있는 텍스트</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>변형 추가</translation>
    </message>
    <message>
        <source>Remove variant</source>
        <translation>변형 제거</translation>
    </message>
    <message>
        <source>A count, or a list such as 1, 2, 5</source>
        <translation>개수 또는 목록(예: 1, 2, 5)</translation>
    </message>
    <message>
        <source>How often each seed is run, to measure times</source>
        <translation>시간을 측정하기 위해 각 시드를 실행하는 횟수</translation>
    </message>
    <message>
        <source>None chosen: by what the prompts offer</source>
        <translation>선택 안 함: 프롬프트에 따라 정함</translation>
    </message>
    <message>
        <source>Add controls: random experts, another seed</source>
        <translation>대조군 추가: 무작위 전문가, 다른 시드</translation>
    </message>
    <message>
        <source>Keep experts and times of every token</source>
        <translation>모든 토큰의 전문가와 시간 보관</translation>
    </message>
    <message>
        <source>For the instruments, which show text and probabilities of tokens without it too. Results take several times the space.</source>
        <translation>계기에서 사용합니다. 토큰의 텍스트와 확률은 이것 없이도 표시됩니다. 결과가 차지하는 공간이 몇 배로 늘어납니다.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>베이스라인</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>프롬프트 파일</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>프롬프트 (*.jsonl *.json *.txt);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>변형 %1</translation>
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
            <numerusform>%1 = 셀 %Ln개(대조군 제외).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::DetailsPanel</name>
    <message>
        <source>Routing difference</source>
        <translation>라우팅 차이</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers.</source>
        <translation>변형이 베이스라인과 다른 전문가를 선택한 곳입니다. 둘 다 답변이 있으면 표시됩니다.</translation>
    </message>
    <message>
        <source>By token</source>
        <translation>토큰별</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>log-probability</source>
        <translation>로그 확률</translation>
    </message>
    <message>
        <source>What is shown by token</source>
        <translation>토큰별로 표시할 내용</translation>
    </message>
    <message>
        <source>How far the variants are from the baseline along its answers, token by token. It needs the metric kl, and answers.</source>
        <translation>베이스라인의 답변을 따라 각 변형이 베이스라인에서 얼마나 떨어져 있는지 토큰별로 보여 줍니다. 지표 kl과 답변이 필요합니다.</translation>
    </message>
    <message>
        <source>Group sampling</source>
        <translation>그룹 샘플링</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>보상</translation>
    </message>
    <message>
        <source>Answers of the group</source>
        <translation>그룹의 답변</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>어드밴티지</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>reading: %1</source>
        <translation>읽는 중: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>로그 확률, nats</translation>
    </message>
    <message>
        <source>nats</source>
        <translation>nats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln쌍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more variant(s) not shown</source>
        <translation>
            <numerusform>변형 %Ln개 더 있음(표시 안 함)</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers to one prompt, one for each seed, are graded by a reward and compared with each other, as in GRPO. There is no group for this prompt yet.</source>
        <translation>한 프롬프트에 대해 시드마다 하나씩 만든 여러 답변을 GRPO처럼 보상으로 채점하여 서로 비교합니다. 이 프롬프트에는 아직 그룹이 없습니다.</translation>
    </message>
    <message>
        <source>seed %1: %2</source>
        <comment>of an answer, its reward</comment>
        <translation>시드 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to this prompt by “%1”: mean reward %2, deviation %3. Advantage = (reward − mean) / deviation, weight = advantage / tokens.</source>
        <translation>
            <numerusform>이 프롬프트에 대한 “%1”의 답변 %Ln개: 평균 보상 %2, 편차 %3. 어드밴티지 = (보상 − 평균) / 편차, 가중치 = 어드밴티지 / 토큰 수.</numerusform>
        </translation>
    </message>
    <message>
        <source>All rewards are equal, so this group teaches nothing.</source>
        <translation>모든 보상이 같으므로 이 그룹에서는 배울 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentHeader</name>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Progress of the experiment</source>
        <translation>실험 진행률</translation>
    </message>
    <message>
        <source>Stops after the running cell, so that nothing is lost</source>
        <translation>실행 중인 셀이 끝난 뒤 중지하므로 손실되는 것이 없습니다</translation>
    </message>
    <message>
        <source>Stop now: the running cell is lost, everything else is kept</source>
        <translation>지금 중지: 실행 중인 셀은 손실되고 나머지는 모두 유지됩니다</translation>
    </message>
    <message>
        <source>Stop the experiment</source>
        <translation>실험 중지</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Runs what is missing; what is kept stays</source>
        <translation>빠진 것을 실행합니다. 보관된 결과는 그대로 둡니다</translation>
    </message>
    <message>
        <source>Runs all cells</source>
        <translation>모든 셀을 실행합니다</translation>
    </message>
    <message numerus="yes">
        <source>Run %Ln failed step(s) again</source>
        <translation>
            <numerusform>실패한 단계 %Ln개 다시 실행</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>셀 %1 / %2개</translation>
    </message>
    <message>
        <source>stopping after this cell</source>
        <translation>이 셀이 끝나면 중지</translation>
    </message>
    <message>
        <source>waits until a model is open</source>
        <translation>모델이 열리기를 기다림</translation>
    </message>
    <message>
        <source>waits for the engine</source>
        <translation>엔진을 기다림</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>준비 중</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln token(s) made · failed: %2</source>
        <translation>
            <numerusform>%1 · 토큰 %Ln개 생성 · 실패: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentList</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search experiments</source>
        <translation>실험 검색</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>새 실험</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExperimentsPage</name>
    <message>
        <source>Open experiment</source>
        <translation>실험 열기</translation>
    </message>
    <message>
        <source>Experiments (*.json *.results *.moire);;All files (*)</source>
        <translation>실험 (*.json *.results *.moire);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Bundle, to hand on…</source>
        <translation>전달용 번들…</translation>
    </message>
    <message>
        <source>Report (HTML)…</source>
        <translation>보고서(HTML)…</translation>
    </message>
    <message>
        <source>Report (PDF)…</source>
        <translation>보고서(PDF)…</translation>
    </message>
    <message>
        <source>Table of cells (CSV)…</source>
        <translation>셀 표(CSV)…</translation>
    </message>
    <message>
        <source>Table of tokens (CSV)…</source>
        <translation>토큰 표(CSV)…</translation>
    </message>
    <message>
        <source>NumPy array of cells…</source>
        <translation>셀의 NumPy 배열…</translation>
    </message>
    <message>
        <source>NumPy archive of everything…</source>
        <translation>전체 데이터의 NumPy 아카이브…</translation>
    </message>
    <message>
        <source>Report (JSON)…</source>
        <translation>보고서(JSON)…</translation>
    </message>
    <message>
        <source>Everything, by cell (JSON lines)…</source>
        <translation>전체 데이터, 셀별(JSON Lines)…</translation>
    </message>
    <message>
        <source>Results (SQLite)…</source>
        <translation>결과(SQLite)…</translation>
    </message>
    <message>
        <source>Compare with another run…</source>
        <translation>다른 실행과 비교…</translation>
    </message>
    <message>
        <source>Compare with another run</source>
        <translation>다른 실행과 비교</translation>
    </message>
    <message>
        <source>Experiments (*.moire *.json *.results);;All files (*)</source>
        <translation>실험 (*.moire *.json *.results);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>New experiment with this definition</source>
        <translation>이 정의로 새 실험 만들기</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>This experiment is running. Stop it before it is removed.</source>
        <translation>이 실험은 실행 중입니다. 제거하기 전에 중지하세요.</translation>
    </message>
    <message>
        <source>The experiment was removed, with its results.</source>
        <translation>실험과 그 결과를 제거했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Nothing was run yet.</source>
        <translation>아직 실행한 것이 없습니다.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>What the side shows</source>
        <translation>측면에 표시할 내용</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>라우팅</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>표시할 내용</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>베이스라인</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>베이스라인</translation>
    </message>
    <message>
        <source>The variant that the others are compared with. Metrics between two answers are measured beside the definition&apos;s own baseline.</source>
        <translation>다른 변형과 비교하는 기준이 되는 변형입니다. 두 답변 사이의 지표는 정의 자체의 베이스라인을 기준으로 측정됩니다.</translation>
    </message>
    <message>
        <source>What you expect, what you see, what you make of it. Kept with the results.</source>
        <translation>예상, 관찰, 해석을 적으세요. 결과와 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Open &amp;experiment…</source>
        <translation>실험 열기(&amp;E)…</translation>
    </message>
    <message>
        <source>Run experimen&amp;t</source>
        <translation>실험 실행(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Pause experiment</source>
        <translation>실험 일시 중지(&amp;P)</translation>
    </message>
    <message>
        <source>New e&amp;xperiment…</source>
        <translation>새 실험(&amp;X)…</translation>
    </message>
    <message>
        <source>Add a &amp;variant to the experiment…</source>
        <translation>실험에 변형 추가(&amp;V)…</translation>
    </message>
    <message>
        <source>Ready experiments</source>
        <translation>준비된 실험</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an experiment that is not shown, why it could not go on</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed. Their reasons are in the answers; the others are kept.</source>
        <translation>
            <numerusform>단계 %Ln개가 실패했습니다. 이유는 답변에 있으며 나머지는 유지됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) added. “Continue” runs them.</source>
        <translation>
            <numerusform>프롬프트 %Ln개를 추가했습니다. “계속”을 누르면 실행합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln prompt(s)…</source>
        <translation>
            <numerusform>프롬프트 %Ln개 추가…</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Add prompts to the experiment…</source>
        <translation>실험에 프롬프트 추가…</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertView</name>
    <message>
        <source>One expert</source>
        <translation>전문가 하나</translation>
    </message>
    <message>
        <source>Select a cell of the map to see the tokens that its expert is chosen for, with lift, interval and number, places in your chats, its gate weights, and the experts it is chosen together with.</source>
        <translation>맵의 셀을 선택하면 그 전문가가 선택되는 토큰(향상도, 구간, 개수), 채팅 속 위치, 게이트 가중치, 함께 선택되는 전문가를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Route around this expert in the chat</source>
        <translation>채팅에서 이 전문가 우회</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>뮤트</translation>
    </message>
    <message>
        <source>Let it be chosen, but leave its output out</source>
        <translation>선택되게 두되 출력은 반영하지 않음</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>강제</translation>
    </message>
    <message>
        <source>Choose it for every token</source>
        <translation>모든 토큰에 대해 선택</translation>
    </message>
    <message>
        <source>Bias…</source>
        <translation>바이어스…</translation>
    </message>
    <message>
        <source>Choose it more or less often</source>
        <translation>더 자주 또는 덜 선택되게 함</translation>
    </message>
    <message>
        <source>Tokens it is chosen for</source>
        <translation>이 전문가를 선택하는 토큰</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>향상도</translation>
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
        <translation>재현</translation>
    </message>
    <message>
        <source>What it is chosen for</source>
        <translation>무엇에 선택되는가</translation>
    </message>
    <message>
        <source>Highest gates</source>
        <translation>최고 게이트</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Which places</source>
        <translation>표시할 위치</translation>
    </message>
    <message>
        <source>Places where it was chosen</source>
        <translation>선택된 위치</translation>
    </message>
    <message>
        <source>In context</source>
        <translation>문맥 속에서</translation>
    </message>
    <message>
        <source>Gate weight</source>
        <translation>게이트 가중치</translation>
    </message>
    <message>
        <source>tokens that chose it</source>
        <translation>이 전문가를 선택한 토큰</translation>
    </message>
    <message>
        <source>Experts it is chosen together with</source>
        <translation>함께 선택되는 전문가</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>of independence</source>
        <translation>독립 대비</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>기대값</translation>
    </message>
    <message>
        <source>Chosen together with</source>
        <translation>함께 선택되는 전문가</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>모든 토큰을 읽는 중…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>not shown to hold</source>
        <translation>확인 안 됨</translation>
    </message>
    <message>
        <source>too few chats</source>
        <translation>채팅 부족</translation>
    </message>
    <message>
        <source>Layer %1, expert %2</source>
        <translation>레이어 %1, 전문가 %2</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>비중 %1</translation>
    </message>
    <message>
        <source>lift %1</source>
        <translation>향상도 %1</translation>
    </message>
    <message>
        <source>N %1</source>
        <translation>N %1</translation>
    </message>
    <message>
        <source>mean gate %1</source>
        <translation>평균 게이트 %1</translation>
    </message>
    <message>
        <source>too few tokens to say</source>
        <translation>토큰이 적어 판단 불가</translation>
    </message>
    <message numerus="yes">
        <source>no interval: fewer than %Ln chat(s)</source>
        <translation>
            <numerusform>구간 없음: 채팅 %Ln개 미만</numerusform>
        </translation>
    </message>
    <message>
        <source>The 95 % interval draws whole chats, because the tokens of one chat are not independent.</source>
        <translation>한 채팅의 토큰은 독립이 아니므로 95% 구간은 채팅 단위로 추출합니다.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>low</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>high</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>q</source>
        <translation>q</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>토큰 %1</translation>
    </message>
    <message>
        <source>token %1, q %2</source>
        <translation>토큰 %1, q %2</translation>
    </message>
    <message>
        <source>The token ids were not recorded.</source>
        <translation>토큰 ID가 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>No token occurs often enough to be tested: %1 times in %2 chats.</source>
        <translation>검정할 만큼 자주 나오는 토큰이 없습니다(필요: 채팅 %2개에서 %1회).</translation>
    </message>
    <message>
        <source>False discoveries held at 5 % (Benjamini–Hochberg) over %1 tokens tested for this expert; %2 hold, %3 were too rare. Replicates: in both halves of the chats.</source>
        <translation>이 전문가에 대해 검정한 토큰 %1개에서 거짓 발견율을 5% 이내로 유지했습니다(Benjamini–Hochberg). %2개가 성립하고 %3개는 너무 드물었습니다. 재현: 채팅의 양쪽 절반에서 모두 성립.</translation>
    </message>
    <message>
        <source>chosen as</source>
        <translation>예시 종류</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>게이트</translation>
    </message>
    <message>
        <source>before</source>
        <translation>앞</translation>
    </message>
    <message>
        <source>after</source>
        <translation>뒤</translation>
    </message>
    <message>
        <source>highest gate</source>
        <translation>최고 게이트</translation>
    </message>
    <message>
        <source>random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>%1, gate %2: %3</source>
        <translation>%1, 게이트 %2: %3</translation>
    </message>
    <message>
        <source>The texts were not recorded.</source>
        <translation>텍스트가 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>It was never chosen.</source>
        <translation>한 번도 선택되지 않았습니다.</translation>
    </message>
    <message>
        <source>The gate weights were not recorded.</source>
        <translation>게이트 가중치가 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Which choices belong to one token was not recorded.</source>
        <translation>어떤 선택이 같은 토큰에 속하는지 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>A token chooses one expert of this layer.</source>
        <translation>토큰 하나가 이 레이어에서 전문가 하나를 선택합니다.</translation>
    </message>
    <message>
        <source>Nothing is expected often enough to say.</source>
        <translation>판단할 만큼 기대값이 큰 것이 없습니다.</translation>
    </message>
    <message>
        <source>Tokens that chose both, over what independent choices give. Enter shows that expert.</source>
        <translation>둘 다 선택한 토큰 수를 독립적으로 선택할 때의 수로 나눈 값입니다. Enter를 누르면 그 전문가를 표시합니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ExpertsPanel</name>
    <message>
        <source>Experts</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Tokens that are counted</source>
        <translation>집계할 토큰</translation>
    </message>
    <message>
        <source>What the colours show</source>
        <translation>색이 나타내는 것</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>게이트 총량</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>향상도</translation>
    </message>
    <message>
        <source>Order of the experts</source>
        <translation>전문가 순서</translation>
    </message>
    <message>
        <source>by index</source>
        <translation>번호순</translation>
    </message>
    <message>
        <source>by load</source>
        <translation>부하순</translation>
    </message>
    <message>
        <source>by similarity</source>
        <translation>유사도순</translation>
    </message>
    <message>
        <source>By similarity: experts chosen for the same tokens are next to each other</source>
        <translation>유사도순: 같은 토큰에 선택되는 전문가가 나란히 놓입니다</translation>
    </message>
    <message>
        <source>Reply to compare with</source>
        <translation>비교할 답변</translation>
    </message>
    <message>
        <source>layer %1 ×</source>
        <translation>레이어 %1 ×</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>레이어 %1</translation>
    </message>
    <message>
        <source>Show all layers again</source>
        <translation>모든 레이어 다시 표시</translation>
    </message>
    <message>
        <source>Show this layer alone, as bars</source>
        <translation>이 레이어만 막대로 표시</translation>
    </message>
    <message>
        <source>minus answer %1 in its branch</source>
        <translation>해당 분기의 답변 %1 빼기</translation>
    </message>
    <message>
        <source>minus reply %1</source>
        <translation>답변 %1 빼기</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>전문가</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) read</source>
        <translation>
            <numerusform>토큰 %L1 / %Ln개 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 of %2</source>
        <translation>
            <numerusform>토큰 %Ln개 · %1 / %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens with routes · experts per token and layer</source>
        <translation>경로가 있는 토큰 · 토큰 및 레이어당 전문가</translation>
    </message>
    <message>
        <source>Reading the answers of this chat…</source>
        <translation>이 채팅의 답변을 읽는 중…</translation>
    </message>
    <message>
        <source>Which experts were chosen: a row for each expert layer, a column for each expert. It fills in while a Mixture-of-Experts model answers.</source>
        <translation>어떤 전문가가 선택되었는지 보여 줍니다. 행은 전문가 레이어, 열은 전문가입니다. Mixture-of-Experts 모델이 답변하는 동안 채워집니다.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer: its model is dense, or it was answered without a trace.</source>
        <translation>이 답변에 저장된 라우팅이 없습니다. 모델이 밀집 모델이거나 트레이스 없이 답변되었습니다.</translation>
    </message>
    <message>
        <source>This model is dense: every token uses all of its parameters, so there are no experts to choose.</source>
        <translation>밀집 모델입니다. 모든 토큰이 모든 매개변수를 사용하므로 선택할 전문가가 없습니다.</translation>
    </message>
    <message>
        <source>The two replies are of models with different layers or experts, so there is no difference to show.</source>
        <translation>두 답변의 모델은 레이어나 전문가가 서로 달라 표시할 차이가 없습니다.</translation>
    </message>
    <message>
        <source>The tokens cannot be read: %1</source>
        <translation>토큰을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>토큰을 읽는 중…</translation>
    </message>
    <message>
        <source>Waiting for the first token…</source>
        <translation>첫 토큰을 기다리는 중…</translation>
    </message>
    <message>
        <source>No routing is saved with these tokens.</source>
        <translation>이 토큰들에 저장된 라우팅이 없습니다.</translation>
    </message>
    <message>
        <source>Select a cell for its figures. Outlined: the experts of the selected token.</source>
        <translation>셀을 선택하면 수치가 표시됩니다. 테두리: 선택한 토큰의 전문가.</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>레이어 %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Layer %1, expert %2&lt;/b&gt; · share %3 % (uniform %4 %)</source>
        <translation>&lt;b&gt;레이어 %1, 전문가 %2&lt;/b&gt; · 비중 %3%(균등 %4%)</translation>
    </message>
    <message>
        <source>other reply %1 % (N %L2)</source>
        <translation>다른 답변 %1%(N %L2)</translation>
    </message>
    <message>
        <source>N %L1: too few tokens</source>
        <translation>N %L1: 토큰 부족</translation>
    </message>
    <message>
        <source>lift &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</source>
        <translation>향상도 &lt;b&gt;%1×&lt;/b&gt; [%2, %3], N %L4</translation>
    </message>
    <message>
        <source>from this chat alone, not replicated</source>
        <translation>이 채팅에서만, 재현되지 않음</translation>
    </message>
    <message>
        <source>95 % interval, assuming that tokens are independent. Tokens of one chat are not, so the true uncertainty is larger. Hatched: fewer than five choices per expert in the layer, or a difference within 1.96 standard errors. By chance alone, about one cell in twenty exceeds these.</source>
        <translation>토큰이 독립이라고 가정한 95% 구간입니다. 한 채팅의 토큰은 독립이 아니므로 실제 불확실성은 더 큽니다. 빗금: 레이어에서 전문가당 선택이 5회 미만이거나, 차이가 표준 오차의 1.96배 이내. 우연만으로도 셀 20개 중 약 1개는 이를 넘습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FirstStart</name>
    <message>
        <source>Arithmetic</source>
        <translation>산수</translation>
    </message>
    <message>
        <source>Logic</source>
        <translation>논리</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>정렬</translation>
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
        <translation>자기소개</translation>
    </message>
    <message>
        <source>&amp;Open a model</source>
        <translation>모델 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Ask something</source>
        <translation>질문해 보세요</translation>
    </message>
    <message>
        <source>The model is loading</source>
        <translation>모델을 로드하는 중입니다</translation>
    </message>
    <message>
        <source>No model is open</source>
        <translation>열려 있는 모델이 없습니다</translation>
    </message>
    <message>
        <source>While the model answers, the panels on the right show which experts are used for each token and how long it takes. Everything stays on this machine.</source>
        <translation>모델이 답변하는 동안 오른쪽 패널에 토큰마다 어떤 전문가가 사용되는지, 얼마나 걸리는지 표시됩니다. 모든 것은 이 컴퓨터에 남습니다.</translation>
    </message>
    <message>
        <source>Moire Tiny is a small model that came with this program. Choose a prompt to read and change it before you send it, or write your own. %1</source>
        <translation>Moire Tiny는 이 프로그램에 포함된 작은 모델입니다. 프롬프트를 선택해 읽고 고친 뒤 보내거나 직접 작성하세요. %1</translation>
    </message>
    <message>
        <source>Questions, and the chat before them, are sent to %1.</source>
        <translation>질문과 그 이전의 채팅은 %1(으)로 전송됩니다.</translation>
    </message>
    <message>
        <source>Open a model to chat with it. %1</source>
        <translation>채팅하려면 모델을 여세요. %1</translation>
    </message>
    <message>
        <source>Fits in the memory of this machine: %1 (%2).</source>
        <translation>이 컴퓨터의 메모리에 들어가는 모델: %1(%2).</translation>
    </message>
    <message>
        <source>GGUF models of up to about %1 fit in the memory of this machine.</source>
        <translation>약 %1까지의 GGUF 모델이 이 컴퓨터의 메모리에 들어갑니다.</translation>
    </message>
    <message>
        <source>Models are GGUF files. The models page shows which ones fit on this machine.</source>
        <translation>모델은 GGUF 파일입니다. 모델 페이지에서 이 컴퓨터에 맞는 모델을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::FoldersBlock</name>
    <message>
        <source>“%1” is no longer watched; its files are untouched.</source>
        <translation>“%1”을(를) 더 이상 감시하지 않습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>감시하는 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>moire::ui::FormatBar</name>
    <message>
        <source>Chat format</source>
        <translation>채팅 형식</translation>
    </message>
    <message>
        <source>Use another chat &amp;format until another model is opened:</source>
        <translation>다른 모델을 열 때까지 다른 채팅 형식 사용(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Answer with this format</source>
        <translation>이 형식으로 답변(&amp;A)</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupSamplingView</name>
    <message>
        <source>Experts of better answers</source>
        <translation>더 좋은 답변의 전문가</translation>
    </message>
    <message>
        <source>Which experts better answers used more, once answers of a group have different rewards.</source>
        <translation>한 그룹의 답변들이 서로 다른 보상을 받으면 더 좋은 답변이 어떤 전문가를 더 많이 사용했는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>share per advantage</source>
        <translation>어드밴티지당 비중</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>보상</translation>
    </message>
    <message>
        <source>Reward beside it</source>
        <translation>비교할 보상</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Rewards by variant</source>
        <translation>변형별 보상</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>변형</translation>
    </message>
    <message>
        <source>reward</source>
        <translation>보상</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>mean length, tokens</source>
        <translation>평균 길이, 토큰</translation>
    </message>
    <message>
        <source>groups that teach nothing</source>
        <translation>배울 것이 없는 그룹</translation>
    </message>
    <message>
        <source>Reward by group</source>
        <translation>그룹별 보상</translation>
    </message>
    <message>
        <source>The mean reward of the answers to each prompt, once they are there.</source>
        <translation>답변이 나오면 각 프롬프트에 대한 답변의 평균 보상을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Length by group</source>
        <translation>그룹별 길이</translation>
    </message>
    <message>
        <source>The mean length of the answers to each prompt, once they are there.</source>
        <translation>답변이 나오면 각 프롬프트에 대한 답변의 평균 길이를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Answers of one group</source>
        <translation>한 그룹의 답변</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>advantage</source>
        <translation>어드밴티지</translation>
    </message>
    <message>
        <source>ranks</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>weight of a token</source>
        <translation>토큰 하나의 가중치</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Weight by token</source>
        <translation>토큰별 가중치</translation>
    </message>
    <message>
        <source>What the clipped objective weighs each token with, for an answer of the baseline that is in a group.</source>
        <translation>그룹에 속한 베이스라인 답변에서 클리핑된 목적 함수가 각 토큰에 주는 가중치입니다.</translation>
    </message>
    <message>
        <source>prompt %1</source>
        <translation>프롬프트 %1</translation>
    </message>
    <message>
        <source>This prompt has no group: it needs two answers with a reward. Choose another one in the pictures.</source>
        <translation>이 프롬프트에는 그룹이 없습니다. 보상이 있는 답변이 두 개 필요합니다. 그림에서 다른 프롬프트를 선택하세요.</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GroupsView</name>
    <message>
        <source>Filter chats</source>
        <translation>채팅 필터</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>To A</source>
        <translation>A에 넣기</translation>
    </message>
    <message>
        <source>To B</source>
        <translation>B에 넣기</translation>
    </message>
    <message>
        <source>To neither</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>The selected chats; key %1 in the list</source>
        <translation>선택한 채팅. 목록에서는 %1 키</translation>
    </message>
    <message>
        <source>folder to A</source>
        <translation>폴더를 A에</translation>
    </message>
    <message>
        <source>folder to B</source>
        <translation>폴더를 B에</translation>
    </message>
    <message>
        <source>Lists of prompts…</source>
        <translation>프롬프트 목록…</translation>
    </message>
    <message>
        <source>Two lists of prompts that the open model reads, instead of chats</source>
        <translation>채팅 대신 열려 있는 모델이 읽을 두 프롬프트 목록</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>No folders</source>
        <translation>폴더 없음</translation>
    </message>
    <message>
        <source>Sequence %1</source>
        <translation>시퀀스 %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
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
        <translation>어느 그룹에도 없음</translation>
    </message>
    <message>
        <source>A: %1 · B: %2</source>
        <translation>A: %1 · B: %2</translation>
    </message>
    <message>
        <source>Differences of the groups</source>
        <translation>그룹 간 차이</translation>
    </message>
    <message>
        <source>Give two groups of chats, then compare. Above 0: B uses the expert more.</source>
        <translation>두 채팅 그룹을 지정한 뒤 비교하세요. 0보다 크면 B가 그 전문가를 더 많이 사용합니다.</translation>
    </message>
    <message>
        <source>Experts that differ</source>
        <translation>차이가 있는 전문가</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>share A</source>
        <translation>비중 A</translation>
    </message>
    <message>
        <source>share B</source>
        <translation>비중 B</translation>
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
        <translation>정책 만들기</translation>
    </message>
    <message>
        <source>p %1</source>
        <translation>p %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>low</source>
        <translation>하한</translation>
    </message>
    <message>
        <source>high</source>
        <translation>상한</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>차이 있음</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole prompts…</source>
        <translation>프롬프트 단위로 레이블을 교환하는 중…</translation>
    </message>
    <message>
        <source>Exchanging the labels of whole chats…</source>
        <translation>채팅 단위로 레이블을 교환하는 중…</translation>
    </message>
    <message>
        <source>Do two groups of chats use other experts? Put chats into A and B. Nothing is called a topic: what is shown is which experts differ, and by how much.</source>
        <translation>두 채팅 그룹이 서로 다른 전문가를 사용할까요? 채팅을 A와 B에 넣으세요. 주제라고 이름 붙이지 않고, 어떤 전문가에 얼마나 차이가 있는지만 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) differ</source>
        <translation>
            <numerusform>전문가 %Ln개에 차이 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>false discoveries held at 5 % over %1 tested, %2 too rare (Benjamini–Hochberg)</source>
        <translation>검정한 %1개에서 거짓 발견율 5% 이내, %2개는 너무 드묾(Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole prompts</source>
        <translation>귀무분포: 프롬프트 단위 레이블의 모든 배열 %1가지</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole prompts</source>
        <translation>귀무분포: 프롬프트 단위 레이블의 배열 %1가지</translation>
    </message>
    <message>
        <source>null: all %1 arrangements of the labels of whole chats</source>
        <translation>귀무분포: 채팅 단위 레이블의 모든 배열 %1가지</translation>
    </message>
    <message>
        <source>null: %1 arrangements of the labels of whole chats</source>
        <translation>귀무분포: 채팅 단위 레이블의 배열 %1가지</translation>
    </message>
    <message>
        <source>with so few in each group, a single expert cannot be shown to differ: the smallest p there is is %1</source>
        <translation>각 그룹의 수가 너무 적어 개별 전문가의 차이를 보일 수 없습니다. 가능한 가장 작은 p는 %1입니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that B uses more</source>
        <translation>
            <numerusform>B가 더 많이 사용하는 전문가 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) that A uses more</source>
        <translation>
            <numerusform>A가 더 많이 사용하는 전문가 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>끄기: %1</translation>
    </message>
    <message>
        <source>Mute: %1</source>
        <translation>뮤트: %1</translation>
    </message>
    <message>
        <source>Bias…: %1</source>
        <translation>바이어스…: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>목차(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
</context>
<context>
    <name>moire::ui::HealthPanel</name>
    <message>
        <source>repetition</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>entropy spike</source>
        <translation>엔트로피 급등</translation>
    </message>
    <message>
        <source>entropy collapse</source>
        <translation>엔트로피 붕괴</translation>
    </message>
    <message>
        <source>routing collapse</source>
        <translation>라우팅 붕괴</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>정체</translation>
    </message>
    <message>
        <source>value that is not finite</source>
        <translation>유한하지 않은 값</translation>
    </message>
    <message>
        <source>reasoning that does not end</source>
        <translation>끝나지 않는 추론</translation>
    </message>
    <message>
        <source>The last tokens are copies of each other.</source>
        <translation>최근 토큰들이 서로 반복되고 있습니다.</translation>
    </message>
    <message>
        <source>The model is suddenly much less sure than in the tokens before.</source>
        <translation>모델의 확신이 이전 토큰들보다 갑자기 크게 떨어졌습니다.</translation>
    </message>
    <message>
        <source>The model has been sure of every token for a long time.</source>
        <translation>모델이 오랫동안 모든 토큰에 확신을 보이고 있습니다.</translation>
    </message>
    <message>
        <source>Most layers choose nearly the same experts for every token.</source>
        <translation>대부분의 레이어가 모든 토큰에 거의 같은 전문가를 선택합니다.</translation>
    </message>
    <message>
        <source>The token took far longer than those before.</source>
        <translation>이 토큰은 이전 토큰들보다 훨씬 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>A probability, an entropy or a gate weight is not a finite number.</source>
        <translation>확률, 엔트로피 또는 게이트 가중치가 유한한 수가 아닙니다.</translation>
    </message>
    <message>
        <source>The reasoning is very long, or has used most of the answer&apos;s tokens.</source>
        <translation>추론이 매우 길거나 답변의 토큰을 대부분 사용했습니다.</translation>
    </message>
    <message>
        <source>False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5</source>
        <translation>일반 텍스트에서의 오탐, %1: 토큰 100만 개당 %2회 [%3, %4], N %L5</translation>
    </message>
    <message>
        <source>False alarms on ordinary text: not measured.</source>
        <translation>일반 텍스트에서의 오탐: 측정되지 않음.</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer, and the entropy expected by chance for this many tokens</source>
        <translation>레이어별 전문가 비중의 엔트로피와, 이 토큰 수에서 우연히 기대되는 엔트로피</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Use of the experts</source>
        <translation>전문가 사용 현황</translation>
    </message>
    <message>
        <source>Entropy of the experts&apos; shares by layer</source>
        <translation>레이어별 전문가 비중의 엔트로피</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>Anomalies that stop an answer</source>
        <translation>답변을 중지시키는 이상</translation>
    </message>
    <message>
        <source>stop the answer at…</source>
        <translation>답변을 중지할 이상…</translation>
    </message>
    <message numerus="yes">
        <source>stops at %Ln anomalies</source>
        <translation>
            <numerusform>이상 %Ln가지에서 중지</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was stopped because of an anomaly: %1</source>
        <translation>이상으로 답변이 중지되었습니다: %1</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>첫 토큰</translation>
    </message>
    <message>
        <source>last token</source>
        <translation>마지막 토큰</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>한계</translation>
    </message>
    <message>
        <source>entropy by layer</source>
        <translation>레이어별 엔트로피</translation>
    </message>
    <message>
        <source>health</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>anomalies</source>
        <translation>이상</translation>
    </message>
    <message numerus="yes">
        <source>this reply · %Ln token(s)</source>
        <translation>
            <numerusform>이 답변 · 토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>이 답변은 토큰 기록 없이 저장되었습니다.</translation>
    </message>
    <message>
        <source>How evenly the router uses the experts, compared with chance, and anomalies found while a model answers: loops, stalls, entropy spikes, routing collapse.</source>
        <translation>라우터가 우연과 비교해 전문가를 얼마나 고르게 사용하는지, 그리고 모델이 답변하는 동안 발견된 이상(반복, 정체, 엔트로피 급등, 라우팅 붕괴)을 보여 줍니다.</translation>
    </message>
    <message>
        <source>router</source>
        <translation>라우터</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>because the model is dense</source>
        <translation>밀집 모델이기 때문</translation>
    </message>
    <message>
        <source>because no routing is saved with this answer</source>
        <translation>이 답변에 저장된 라우팅이 없기 때문</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>토큰 부족</translation>
    </message>
    <message>
        <source>router entropy</source>
        <translation>라우터 엔트로피</translation>
    </message>
    <message>
        <source>%1 of %2 nats</source>
        <translation>%1 / %2 nats</translation>
    </message>
    <message>
        <source>Of the experts&apos; shares, mean over the layers; at most the logarithm of their number</source>
        <translation>전문가 비중의 엔트로피를 레이어에 걸쳐 평균한 값. 최대는 전문가 수의 로그입니다</translation>
    </message>
    <message>
        <source>load, max over mean</source>
        <translation>부하, 최대/평균</translation>
    </message>
    <message>
        <source>Share of the most used expert over the mean share, in the most uneven layer</source>
        <translation>가장 고르지 않은 레이어에서 가장 많이 사용된 전문가의 비중을 평균 비중으로 나눈 값</translation>
    </message>
    <message>
        <source>experts used</source>
        <translation>사용된 전문가</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>by chance %1 ± %2</source>
        <translation>우연이면 %1 ± %2</translation>
    </message>
    <message>
        <source>Experts chosen at least once, and the number expected by chance for this many tokens</source>
        <translation>한 번 이상 선택된 전문가 수와, 이 토큰 수에서 우연히 기대되는 수</translation>
    </message>
    <message>
        <source>near ties (margin &lt; 0.01)</source>
        <translation>근소차(마진 &lt; 0.01)</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Choices that the router nearly made otherwise, of all layers and tokens</source>
        <translation>모든 레이어와 토큰에서 라우터가 하마터면 다르게 선택할 뻔한 비율</translation>
    </message>
    <message>
        <source>near ties</source>
        <translation>근소차</translation>
    </message>
    <message>
        <source>because the scores of experts that were not chosen are not recorded</source>
        <translation>선택되지 않은 전문가의 점수가 기록되지 않았기 때문</translation>
    </message>
    <message>
        <source>non-finite values</source>
        <translation>유한하지 않은 값</translation>
    </message>
    <message>
        <source>this reply</source>
        <translation>이 답변</translation>
    </message>
    <message>
        <source>expected by chance</source>
        <translation>우연의 기대값</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>엔트로피, nats</translation>
    </message>
    <message>
        <source>repetition: “%1”</source>
        <translation>반복: “%1”</translation>
    </message>
    <message>
        <source>entropy spike: %1 nats above the tokens before</source>
        <translation>엔트로피 급등: 이전 토큰들보다 %1 nats 높음</translation>
    </message>
    <message>
        <source>entropy collapse: %1 nats on average</source>
        <translation>엔트로피 붕괴: 평균 %1 nats</translation>
    </message>
    <message>
        <source>routing collapse: in %1 of the layers</source>
        <translation>라우팅 붕괴: 레이어의 %1</translation>
    </message>
    <message>
        <source>stall: %1, %2</source>
        <comment>a time, and what the token waited for</comment>
        <translation>정체: %1, %2</translation>
    </message>
    <message>
        <source>a value is not finite</source>
        <translation>유한하지 않은 값이 있음</translation>
    </message>
    <message>
        <source>the reasoning does not end</source>
        <translation>추론이 끝나지 않음</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <translation>%1 · 토큰 %2</translation>
    </message>
    <message>
        <source>None so far</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>발견되지 않음</translation>
    </message>
</context>
<context>
    <name>moire::ui::InspectorHead</name>
    <message>
        <source>Loading</source>
        <translation>로드 중</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>파일이 삭제, 이동 또는 이름이 변경되었습니다. 모델은 언로드할 때까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file has been deleted, moved or renamed.</source>
        <translation>파일이 삭제, 이동 또는 이름이 변경되었습니다.</translation>
    </message>
    <message>
        <source>SHA-256 not computed</source>
        <translation>SHA-256 계산 안 됨</translation>
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
        <translation>아무것도 실행하지 않고 읽음</translation>
    </message>
    <message>
        <source>The file is hashed after the model&apos;s first answer.</source>
        <translation>모델의 첫 답변 뒤에 파일의 해시를 계산합니다.</translation>
    </message>
    <message>
        <source>Another model is being loaded.</source>
        <translation>다른 모델을 로드하는 중입니다.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>언로드</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>로드</translation>
    </message>
    <message>
        <source>Cancels loading the other model.</source>
        <translation>다른 모델의 로드를 취소합니다.</translation>
    </message>
    <message>
        <source>The file no longer exists.</source>
        <translation>파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>이 모델은 실행할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentLayout</name>
    <message>
        <source>&amp;Sections</source>
        <translation>섹션(&amp;S)</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>별도 창으로(&amp;W)</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPanel</name>
    <message>
        <source>Save as picture or data</source>
        <translation>그림 또는 데이터로 저장</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>“%1” 저장</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG 이미지…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG 그림…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 표…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy 배열…</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>아직 저장할 것이 없음</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>임베딩</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>router</source>
        <translation>라우터</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>밀집</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>샘플링</translation>
    </message>
    <message>
        <source>in %1, cause not known</source>
        <translation>%1 단계, 원인 불명</translation>
    </message>
    <message>
        <source>cause not known</source>
        <translation>원인 불명</translation>
    </message>
    <message numerus="yes">
        <source>an expert was not in memory: %Ln page fault(s)</source>
        <translation>
            <numerusform>전문가가 메모리에 없었음: 페이지 폴트 %Ln회</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page fault(s)</source>
        <translation>
            <numerusform>페이지 폴트 %Ln회</numerusform>
        </translation>
    </message>
    <message>
        <source>the database was writing for %1</source>
        <translation>데이터베이스가 %1 동안 쓰는 중이었음</translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>로그 확률, nats</translation>
    </message>
    <message>
        <source>entropy, nats</source>
        <translation>엔트로피, nats</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message numerus="yes">
        <source>prefill of another program&apos;s request: %Ln token(s)</source>
        <translation>
            <numerusform>다른 프로그램 요청의 프리필: 토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>another program&apos;s request was being answered</source>
        <translation>다른 프로그램의 요청에 답변하는 중이었음</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentPlace</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>“%1”이(가) 별도 창에 있습니다.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>moire::ui::InstrumentsPanel</name>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>리플레이</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>렌즈</translation>
    </message>
    <message>
        <source>All instruments are closed. The Instruments menu opens them.</source>
        <translation>모든 계기가 닫혀 있습니다. “계기” 메뉴에서 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Other instruments</source>
        <translation>다른 계기</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>In a window of its own, or back</source>
        <translation>별도 창으로 옮기거나 되돌리기</translation>
    </message>
    <message>
        <source>%1 in a window of its own, or back</source>
        <translation>“%1”을(를) 별도 창으로 옮기거나 되돌리기</translation>
    </message>
    <message>
        <source>Instrument in a window of its own, or back</source>
        <translation>계기를 별도 창으로 옮기거나 되돌리기</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <translation>다음 토큰(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous token</source>
        <translation>이전 토큰(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;thinking now</source>
        <translation>지금 생각 중지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reasoning</source>
        <translation>추론(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Latency</source>
        <translation>지연 시간(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>상태(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Cost</source>
        <translation>비용(&amp;C)</translation>
    </message>
    <message>
        <source>Repla&amp;y</source>
        <translation>리플레이(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ens</source>
        <translation>렌즈(&amp;E)</translation>
    </message>
    <message>
        <source>This instrument in its own win&amp;dow, or back</source>
        <translation>이 계기를 별도 창으로 옮기거나 되돌리기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>moire::ui::LatencyPanel</name>
    <message>
        <source>Latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>Milliseconds of every token</source>
        <translation>모든 토큰의 밀리초</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>How long every token took, by stage. Bars appear while a model answers.</source>
        <translation>각 토큰에 걸린 시간을 단계별로 보여 줍니다. 모델이 답변하는 동안 막대가 나타납니다.</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>지연 시간</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>이 답변은 토큰 기록 없이 저장되었습니다.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>토큰을 읽는 중…</translation>
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
        <translation>이 중 %1은(는) 프롬프트 처리 전</translation>
    </message>
    <message>
        <source>N %L1</source>
        <translation>N %L1</translation>
    </message>
    <message>
        <source>Percentiles and speed are of the tokens after the first</source>
        <translation>백분위수와 속도는 첫 토큰 이후의 토큰 기준입니다</translation>
    </message>
    <message>
        <source>waited %1 for a model to load</source>
        <translation>모델 로드를 %1 기다림</translation>
    </message>
    <message>
        <source>waited %1 for other answers</source>
        <translation>다른 답변을 %1 기다림</translation>
    </message>
    <message>
        <source>waited %1 for work in the background</source>
        <translation>백그라운드 작업을 %1 기다림</translation>
    </message>
    <message>
        <source>waited %1: %2</source>
        <translation>%1 기다림: %2</translation>
    </message>
    <message>
        <source>of it server %1, network %2</source>
        <translation>이 중 서버 %1, 네트워크 %2</translation>
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
        <translation>어텐션</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>전문가 %1</translation>
    </message>
    <message>
        <source>shared experts</source>
        <translation>공유 전문가</translation>
    </message>
    <message>
        <source>dense part</source>
        <translation>밀집 부분</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, 확률 %2</translation>
    </message>
    <message>
        <source>%1: probability %2, logit %3</source>
        <translation>%1: 확률 %2, 로짓 %3</translation>
    </message>
    <message>
        <source>%1: probability %2, rank %L3</source>
        <translation>%1: 확률 %2, 순위 %L3</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <comment>an expert, a token, and what the expert adds to its logit</comment>
        <translation>%1 “%2” %3</translation>
    </message>
    <message>
        <source>Probability of the token that followed, as if the model ended after this layer</source>
        <translation>모델이 이 레이어에서 끝난다고 볼 때 다음에 온 토큰의 확률</translation>
    </message>
    <message>
        <source>Each expert with the shown token whose logit it changes most</source>
        <translation>각 전문가와, 표시된 토큰 중 그 전문가가 로짓을 가장 크게 바꾸는 토큰</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>stream says</source>
        <translation>스트림 내용</translation>
    </message>
    <message>
        <source>this token</source>
        <translation>이 토큰</translation>
    </message>
    <message>
        <source>its experts add</source>
        <translation>전문가의 기여</translation>
    </message>
    <message>
        <source>then</source>
        <translation>다음 순위</translation>
    </message>
    <message>
        <source>place</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>로짓</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>게이트</translation>
    </message>
    <message>
        <source>adds to the logit</source>
        <translation>로짓에 기여</translation>
    </message>
</context>
<context>
    <name>moire::ui::LensPanel</name>
    <message>
        <source>Lens</source>
        <translation>렌즈</translation>
    </message>
    <message>
        <source>Layers, and the tokens that the stream stands for</source>
        <translation>레이어와 스트림이 나타내는 토큰</translation>
    </message>
    <message>
        <source>What the parts of the layer add to the logits</source>
        <translation>레이어의 각 부분이 로짓에 더하는 값</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>렌즈</translation>
    </message>
    <message>
        <source>lens by part</source>
        <translation>부분별 렌즈</translation>
    </message>
    <message>
        <source>The lens reads the residual stream after every layer as if the model ended there. Ask something first.</source>
        <translation>렌즈는 각 레이어 뒤의 잔차 스트림을 모델이 그곳에서 끝나는 것처럼 읽습니다. 먼저 질문하세요.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>답변이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Click a word of the answer to see, layer by layer, which tokens the residual stream stood for before it, and what each chosen expert added.</source>
        <translation>답변의 단어를 클릭하면 그 앞에서 잔차 스트림이 어떤 토큰을 나타냈는지, 선택된 각 전문가가 무엇을 더했는지 레이어별로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer: the lens evaluates it again.</source>
        <translation>이 답변을 낸 모델을 여세요. 렌즈가 답변을 다시 평가합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Which tokens did each layer stand for before “%1”, and what did each chosen expert add? This evaluates %Ln token(s) again. It is available on every backend; this model runs on %2.</source>
        <translation>
            <numerusform>“%1” 앞에서 각 레이어는 어떤 토큰을 나타냈고, 선택된 각 전문가는 무엇을 더했을까요? 토큰 %Ln개를 다시 평가합니다. 모든 백엔드에서 사용할 수 있으며, 이 모델은 %2에서 실행됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Read layers</source>
        <translation>레이어 읽기</translation>
    </message>
    <message>
        <source>Evaluating the answer up to the token: %1</source>
        <translation>토큰까지의 답변을 평가하는 중: %1</translation>
    </message>
    <message>
        <source>Experts here are those that led to this token; the Token panel shows those that read it.</source>
        <translation>여기의 전문가는 이 토큰을 이끌어 낸 전문가입니다. 토큰 패널에는 이 토큰을 읽은 전문가가 표시됩니다.</translation>
    </message>
    <message>
        <source>The layers were not read. %1</source>
        <translation>레이어를 읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>token “%1” · position %L2</source>
        <translation>토큰 “%1” · 위치 %L2</translation>
    </message>
    <message>
        <source>Layer %1: added to the logits</source>
        <translation>레이어 %1: 로짓에 기여</translation>
    </message>
    <message>
        <source>part</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>게이트</translation>
    </message>
</context>
<context>
    <name>moire::ui::MainWindow</name>
    <message>
        <source>%1, from an experiment</source>
        <translation>%1(실험에서)</translation>
    </message>
    <message>
        <source>Moire</source>
        <translation>Moire</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>실험</translation>
    </message>
    <message>
        <source>Atlas</source>
        <translation>아틀라스</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>The open model cannot use these experts: %1</source>
        <translation>열려 있는 모델은 이 전문가들을 사용할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::MapView</name>
    <message>
        <source>Map of experts</source>
        <translation>전문가 맵</translation>
    </message>
    <message>
        <source>Layers down, experts across. Bright: chosen more often. Hatched: too few tokens to say.</source>
        <translation>세로는 레이어, 가로는 전문가입니다. 밝을수록 더 자주 선택됩니다. 빗금: 토큰이 적어 판단 불가.</translation>
    </message>
    <message>
        <source>Balance by layer</source>
        <translation>레이어별 균형</translation>
    </message>
    <message>
        <source>max / mean</source>
        <translation>최대/평균</translation>
    </message>
    <message>
        <source>Share of the layer&apos;s most used expert over the mean share. 1: all are used alike.</source>
        <translation>레이어에서 가장 많이 사용되는 전문가의 비중을 평균 비중으로 나눈 값. 1: 모두 고르게 사용.</translation>
    </message>
    <message>
        <source>Layer to next layer</source>
        <translation>레이어에서 다음 레이어로</translation>
    </message>
    <message>
        <source>Reuse by the next token</source>
        <translation>다음 토큰의 재사용</translation>
    </message>
    <message>
        <source>band: chance</source>
        <translation>띠: 우연</translation>
    </message>
    <message>
        <source>Share of a token&apos;s experts that the token before it chose too. The band is k / experts, what random routing gives.</source>
        <translation>토큰의 전문가 중 바로 앞 토큰도 선택한 전문가의 비율. 띠는 k / 전문가 수로, 무작위 라우팅에서의 값입니다.</translation>
    </message>
    <message>
        <source>Cache curve</source>
        <translation>캐시 곡선</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>gate mass</source>
        <translation>게이트 총량</translation>
    </message>
    <message>
        <source>lift</source>
        <translation>향상도</translation>
    </message>
    <message>
        <source>coverage: %1 of %2 chosen at least once</source>
        <translation>포괄 범위: %2개 중 %1개가 한 번 이상 선택됨</translation>
    </message>
    <message>
        <source>%1 · by chance %2</source>
        <translation>%1 · 우연이면 %2</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>reuse</source>
        <translation>재사용</translation>
    </message>
    <message>
        <source>experts kept</source>
        <translation>보관한 전문가 수</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>적중률</translation>
    </message>
    <message>
        <source>least recently used</source>
        <translation>LRU</translation>
    </message>
    <message>
        <source>most used</source>
        <translation>최다 사용</translation>
    </message>
    <message>
        <source>random routing</source>
        <translation>무작위 라우팅</translation>
    </message>
    <message numerus="yes">
        <source>90 % with %Ln expert(s) kept</source>
        <translation>
            <numerusform>전문가 %Ln개 보관 시 90%</numerusform>
        </translation>
    </message>
    <message>
        <source>90 % is not reached</source>
        <translation>90%에 도달하지 못함</translation>
    </message>
    <message>
        <source>How often an expert would be in memory if that many of each layer were kept, from this routing. Each answer begins with nothing kept. Most used: the experts that these same answers use most, so this is what a fixed set could reach at best.</source>
        <translation>각 레이어에서 이 수만큼 전문가를 보관할 때 전문가가 메모리에 있을 빈도를 이 라우팅에서 구한 값입니다. 각 답변은 아무것도 보관하지 않은 상태로 시작합니다. 최다 사용: 바로 이 답변들이 가장 많이 사용하는 전문가이므로, 고정된 집합이 도달할 수 있는 최선입니다.</translation>
    </message>
    <message>
        <source>The order of the tokens was not recorded, so this is not known.</source>
        <translation>토큰의 순서가 기록되지 않아 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>아직 표시할 것이 없습니다.</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>bits</translation>
    </message>
    <message>
        <source>Reading all tokens…</source>
        <translation>모든 토큰을 읽는 중…</translation>
    </message>
    <message>
        <source>Too many experts per layer: their pairs do not fit into 1 GiB.</source>
        <translation>레이어당 전문가가 너무 많아 쌍이 1 GiB에 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>The model has one expert layer.</source>
        <translation>모델의 전문가 레이어가 하나뿐입니다.</translation>
    </message>
    <message numerus="yes">
        <source>bits · band: %Ln token(s) apart</source>
        <translation>
            <numerusform>bits · 띠: 토큰 %Ln개 간격</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mutual information: how much the experts of a layer tell about those that the same token chooses in the next layer. The band is the same between tokens that are %Ln token(s) apart, which is what layers share only because answers differ.</source>
        <translation>
            <numerusform>상호 정보량: 한 레이어의 전문가가 같은 토큰이 다음 레이어에서 선택하는 전문가에 대해 얼마나 알려 주는지 나타냅니다. 띠는 토큰 %Ln개만큼 떨어진 토큰 사이의 같은 값으로, 답변이 서로 다르다는 이유만으로 레이어들이 공유하는 양입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageActions</name>
    <message>
        <source>Cop&amp;y message</source>
        <translation>메시지 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>메시지를 Markdown으로 복사</translation>
    </message>
    <message>
        <source>Copy message with reasoning</source>
        <translation>추론과 함께 메시지 복사</translation>
    </message>
    <message>
        <source>Undo deleting messages</source>
        <translation>메시지 삭제 실행 취소</translation>
    </message>
    <message>
        <source>S&amp;top answer</source>
        <translation>답변 중지(&amp;T)</translation>
    </message>
    <message>
        <source>Edit messa&amp;ge</source>
        <translation>메시지 편집(&amp;G)</translation>
    </message>
    <message>
        <source>Regener&amp;ate answer</source>
        <translation>답변 다시 생성(&amp;A)</translation>
    </message>
    <message>
        <source>Regenerate &amp;with</source>
        <translation>조건을 바꿔 다시 생성(&amp;W)</translation>
    </message>
    <message>
        <source>Continue answer</source>
        <translation>답변 이어서 생성</translation>
    </message>
    <message>
        <source>Pre&amp;vious version</source>
        <translation>이전 버전(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt version</source>
        <translation>다음 버전(&amp;X)</translation>
    </message>
    <message>
        <source>Open as new chat</source>
        <translation>새 채팅으로 열기</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Message details…</source>
        <translation>메시지 세부 정보…</translation>
    </message>
    <message>
        <source>De&amp;lete message and what follows</source>
        <translation>이 메시지부터 삭제(&amp;L)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>다시 생성</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>No message is chosen.</source>
        <translation>선택한 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>Only answers have reasoning.</source>
        <translation>추론은 답변에만 있습니다.</translation>
    </message>
    <message>
        <source>The system prompt is part of the chat&apos;s settings.</source>
        <translation>시스템 프롬프트는 채팅 설정의 일부입니다.</translation>
    </message>
    <message>
        <source>Choose a question or an answer to compare.</source>
        <translation>비교할 질문이나 답변을 선택하세요.</translation>
    </message>
    <message>
        <source>There is no question to this answer.</source>
        <translation>이 답변에 해당하는 질문이 없습니다.</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>선택 영역 복사(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Greedy sampling (temperature 0)</source>
        <translation>탐욕 샘플링(온도 0)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Higher temperature (1.2)</source>
        <translation>더 높은 온도(1.2)(&amp;H)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>다른 시드(&amp;S)</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageDetailsDialog</name>
    <message>
        <source>Message details</source>
        <translation>메시지 세부 정보</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>작성 시각</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>문자 수</translation>
    </message>
    <message>
        <source>Characters of reasoning</source>
        <translation>추론 문자 수</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>The text of this answer was changed by hand.</source>
        <translation>이 답변의 텍스트는 직접 수정되었습니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>아직 계산되지 않음</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>종료 원인</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>모델 자체 종료</translation>
    </message>
    <message>
        <source>the token or context limit</source>
        <translation>토큰 또는 컨텍스트 한도</translation>
    </message>
    <message>
        <source>a stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Thinking tokens</source>
        <translation>생각 토큰</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>프롬프트 토큰</translation>
    </message>
    <message>
        <source>Cached prompt tokens</source>
        <translation>캐시된 프롬프트 토큰</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>첫 토큰까지의 시간</translation>
    </message>
    <message>
        <source>Prompt speed</source>
        <translation>프롬프트 속도</translation>
    </message>
    <message>
        <source>Answer speed</source>
        <translation>답변 속도</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Routing policy</source>
        <translation>라우팅 정책</translation>
    </message>
    <message>
        <source>as the model was trained</source>
        <translation>모델이 학습된 대로</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>컴퓨터</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>하드웨어</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>프로그램 버전</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>server %1, network %2</source>
        <translation>서버 %1, 네트워크 %2</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>이 엔진에서는 사용할 수 없음</translation>
    </message>
    <message>
        <source>Until the first token</source>
        <translation>첫 토큰까지</translation>
    </message>
    <message>
        <source>Until the last token</source>
        <translation>마지막 토큰까지</translation>
    </message>
</context>
<context>
    <name>moire::ui::MessageField</name>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Enter sends the message, Shift+Enter starts a new line.</source>
        <translation>Enter를 누르면 메시지를 보내고, Shift+Enter를 누르면 줄을 바꿉니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataModel</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>moire::ui::MetadataView</name>
    <message>
        <source>Search metadata</source>
        <translation>메타데이터 검색</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>The file has no metadata.</source>
        <translation>파일에 메타데이터가 없습니다.</translation>
    </message>
    <message>
        <source>No key or value matches.</source>
        <translation>일치하는 키나 값이 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelDelegate</name>
    <message>
        <source>built in</source>
        <translation>내장</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>파트 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelInspector</name>
    <message>
        <source>No model selected</source>
        <translation>선택한 모델 없음</translation>
    </message>
    <message>
        <source>Select a model to see what is in its file.</source>
        <translation>모델을 선택하면 파일의 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Template text</source>
        <translation>템플릿 텍스트</translation>
    </message>
    <message>
        <source>All metadata</source>
        <translation>모든 메타데이터</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>형태</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>바이트 분포</translation>
    </message>
    <message>
        <source>Template and tokenizer</source>
        <translation>템플릿과 토크나이저</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>아키텍처</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>양자화</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Active per token</source>
        <translation>토큰당 활성</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Experts per layer</source>
        <translation>레이어당 전문가</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>라우터</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Cache at %1</source>
        <translation>%1에서의 캐시</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>어텐션</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>임베딩</translation>
    </message>
    <message>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>토크나이저</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>This model cannot be run.</source>
        <translation>이 모델은 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>All metadata (%1)</source>
        <translation>모든 메타데이터(%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>파트</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelMenu</name>
    <message>
        <source>Built in</source>
        <translation>내장</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>이전에 연 모델</translation>
    </message>
    <message>
        <source>On servers</source>
        <translation>서버</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelTable</name>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>로드 중</translation>
    </message>
    <message>
        <source>%1, built in</source>
        <translation>%1, 내장</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln part(s)</source>
        <translation>
            <numerusform>%1, 파트 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>moire::ui::ModelsPage</name>
    <message>
        <source>The file of the open model has been deleted, moved or renamed. The model can be used until it is unloaded.</source>
        <translation>열려 있는 모델의 파일이 삭제, 이동 또는 이름이 변경되었습니다. 모델은 언로드할 때까지 사용할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %Ln folder(s)</source>
        <translation>
            <numerusform>폴더 %Ln개 감시 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s)</source>
        <translation>
            <numerusform>폴더 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>파일 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>No model matches “%1”.</source>
        <translation>“%1”와(과) 일치하는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more problem(s).</source>
        <translation>
            <numerusform>문제가 %Ln개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>폴더 제거</translation>
    </message>
    <message>
        <source>&amp;Open model…</source>
        <translation>모델 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Add models &amp;folder…</source>
        <translation>모델 폴더 추가(&amp;F)…</translation>
    </message>
    <message>
        <source>A&amp;dd server…</source>
        <translation>서버 추가(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Rescan models</source>
        <translation>모델 다시 검색(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Load selected model</source>
        <translation>선택한 모델 로드(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unload model</source>
        <translation>모델 언로드(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show model in folder</source>
        <translation>폴더에서 모델 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy path of model</source>
        <translation>모델 경로 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move model from list</source>
        <translation>목록에서 모델 제거(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Filter models</source>
        <translation>모델 필터(&amp;F)</translation>
    </message>
    <message>
        <source>Model i&amp;nspector</source>
        <translation>모델 검사기(&amp;N)</translation>
    </message>
    <message>
        <source>Open model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>GGUF models (*.gguf)</source>
        <translation>GGUF 모델 (*.gguf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Add models folder</source>
        <translation>모델 폴더 추가</translation>
    </message>
    <message>
        <source>“%1” does not exist or cannot be accessed.</source>
        <translation>“%1”이(가) 없거나 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” was removed from the list; the file is untouched.</source>
        <translation>“%1”을(를) 목록에서 제거했습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>The open model still runs with the placement it was loaded with.</source>
        <translation>열려 있는 모델은 아직 로드할 때의 배치로 실행되고 있습니다.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>지금 다시 로드</translation>
    </message>
    <message>
        <source>Loading was cancelled; the model that was open still is.</source>
        <translation>로드를 취소했습니다. 이전에 열려 있던 모델은 그대로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Loading was cancelled. No model is open.</source>
        <translation>로드를 취소했습니다. 열려 있는 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Filter models</source>
        <translation>모델 필터</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>폴더 추가…</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>서버 추가…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>파일 열기…</translation>
    </message>
    <message>
        <source>Your own models</source>
        <translation>내 모델</translation>
    </message>
    <message>
        <source>Add a folder with GGUF files. Moire reads what their headers say, shows which of them fit on this machine, and watches the folder for changes. Nothing is copied or changed. A folder dropped here is added, a file is opened.</source>
        <translation>GGUF 파일이 있는 폴더를 추가하세요. Moire가 헤더를 읽어 이 컴퓨터에 맞는 모델을 표시하고 폴더의 변경을 감시합니다. 아무것도 복사하거나 변경하지 않습니다. 폴더를 여기에 끌어다 놓으면 추가되고, 파일은 열립니다.</translation>
    </message>
    <message>
        <source>Nothing is downloaded unless you ask · &lt;a href=&quot;network&quot;&gt;what would connect where&lt;/a&gt;</source>
        <translation>요청하지 않는 한 아무것도 다운로드하지 않습니다 · &lt;a href=&quot;network&quot;&gt;무엇이 어디에 연결되는지&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>moire::ui::Notices</name>
    <message numerus="yes">
        <source>%Ln earlier notice(s)</source>
        <translation>
            <numerusform>이전 알림 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::PaletteModel</name>
    <message>
        <source>No command, model or chat matches.</source>
        <translation>일치하는 명령, 모델, 채팅이 없습니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PictureCard</name>
    <message>
        <source>Save as picture or table</source>
        <translation>그림 또는 표로 저장</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>표로 저장</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>“%1” 저장</translation>
    </message>
    <message>
        <source>PNG image…</source>
        <translation>PNG 이미지…</translation>
    </message>
    <message>
        <source>SVG drawing…</source>
        <translation>SVG 그림…</translation>
    </message>
    <message>
        <source>CSV table…</source>
        <translation>CSV 표…</translation>
    </message>
    <message>
        <source>NumPy array…</source>
        <translation>NumPy 배열…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PlacementRow</name>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Cache type</source>
        <translation>캐시 유형</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Tokens of prompt and answer that the model can see.</source>
        <translation>모델이 볼 수 있는 프롬프트와 답변의 토큰 수입니다.</translation>
    </message>
    <message>
        <source>Type of the keys and values kept for every token: Q8_0 takes about half the memory of F16, F32 twice as much.</source>
        <translation>토큰마다 보관하는 키와 값의 유형입니다. Q8_0은 F16의 약 절반, F32는 두 배의 메모리를 차지합니다.</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>CPU에서 계산하는 스레드 수입니다.</translation>
    </message>
    <message>
        <source>Context %1</source>
        <translation>컨텍스트 %1</translation>
    </message>
    <message>
        <source>Context auto</source>
        <translation>컨텍스트 자동</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>캐시 %1</translation>
    </message>
    <message>
        <source>Threads auto</source>
        <translation>스레드 자동</translation>
    </message>
    <message>
        <source>Threads %1</source>
        <translation>스레드 %1</translation>
    </message>
    <message numerus="yes">
        <source>GPU, %Ln layer(s)</source>
        <translation>
            <numerusform>GPU, 레이어 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>CPU, %Ln layer(s)</source>
        <translation>
            <numerusform>CPU, 레이어 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>no GPU: %1</source>
        <translation>GPU 없음: %1</translation>
    </message>
    <message>
        <source>Needs %1 of the %2 that are free.</source>
        <translation>여유 %2 중 %1 필요.</translation>
    </message>
    <message numerus="yes">
        <source>Needs %1, but only %2 are free: choose a context of at most %Ln token(s).</source>
        <translation>
            <numerusform>%1이(가) 필요하지만 여유는 %2뿐입니다. 토큰 %Ln개 이하의 컨텍스트를 선택하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs %1, but only %2 are free: weights would be read from the file for every token.</source>
        <translation>%1이(가) 필요하지만 여유는 %2뿐입니다. 토큰마다 파일에서 가중치를 읽게 됩니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyButtons</name>
    <message>
        <source>bias</source>
        <translation>바이어스</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>모든 레이어</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>The router chooses another expert instead of the selected one</source>
        <translation>라우터가 선택한 전문가 대신 다른 전문가를 고릅니다</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>뮤트</translation>
    </message>
    <message>
        <source>The selected expert is chosen as before, but its output is left out</source>
        <translation>선택한 전문가가 전과 같이 골라지지만 출력은 반영되지 않습니다</translation>
    </message>
    <message>
        <source>force</source>
        <translation>강제</translation>
    </message>
    <message>
        <source>The selected expert is always chosen</source>
        <translation>선택한 전문가가 항상 골라집니다</translation>
    </message>
    <message>
        <source>Added to the router&apos;s score of the selected expert before the choice</source>
        <translation>고르기 전에 선택한 전문가의 라우터 점수에 더합니다</translation>
    </message>
    <message>
        <source>Number of experts per token, and random experts, in all layers</source>
        <translation>모든 레이어에서 토큰당 전문가 수와 무작위 전문가</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token, as the model does</source>
        <translation>
            <numerusform>토큰당 전문가 %Ln개(모델과 동일)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>토큰당 전문가 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Random experts</source>
        <translation>무작위 전문가</translation>
    </message>
    <message>
        <source>The open model has no experts</source>
        <translation>열려 있는 모델에 전문가가 없습니다</translation>
    </message>
    <message>
        <source>Expert %1 of layer %2: %3</source>
        <translation>레이어 %2의 전문가 %1: %3</translation>
    </message>
    <message>
        <source>%1: select an expert first</source>
        <translation>%1: 먼저 전문가를 선택하세요</translation>
    </message>
</context>
<context>
    <name>moire::ui::PolicyChip</name>
    <message>
        <source>%1 off</source>
        <translation>%1 끔</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 뮤트</translation>
    </message>
    <message>
        <source>%1 forced</source>
        <translation>%1 강제</translation>
    </message>
    <message>
        <source>%1 bias %2</source>
        <translation>%1 바이어스 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln routing rule(s)</source>
        <translation>
            <numerusform>라우팅 규칙 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expert(s) per token</source>
        <translation>
            <numerusform>토큰당 전문가 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>random experts, seed %1</source>
        <translation>무작위 전문가, 시드 %1</translation>
    </message>
    <message>
        <source>Routing policy of this chat, for its next answers</source>
        <translation>다음 답변부터 적용되는 이 채팅의 라우팅 정책</translation>
    </message>
    <message>
        <source>Routing policy: %1</source>
        <translation>라우팅 정책: %1</translation>
    </message>
    <message>
        <source>Clear the routing policy</source>
        <translation>라우팅 정책 지우기</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>random experts</source>
        <translation>무작위 전문가</translation>
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
        <translation>프롬프트를 메시지 입력란에 넣습니다</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptListsDialog</name>
    <message>
        <source>Each prompt is a message of a chat</source>
        <translation>각 프롬프트를 채팅 메시지로 처리</translation>
    </message>
    <message>
        <source>Read and compare</source>
        <translation>읽고 비교</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Compare two lists of prompts</source>
        <translation>두 프롬프트 목록 비교</translation>
    </message>
    <message>
        <source>Does the model use other experts for the prompts of A than for those of B? It reads all prompts without answering them. The null exchanges the labels of whole prompts, so give ten or more in each list.</source>
        <translation>모델이 A의 프롬프트에 B의 프롬프트와 다른 전문가를 사용할까요? 답변하지 않고 모든 프롬프트를 읽습니다. 귀무분포는 프롬프트 단위로 레이블을 교환해 구하므로 각 목록에 10개 이상 넣으세요.</translation>
    </message>
    <message>
        <source>Prompts of A</source>
        <translation>A의 프롬프트</translation>
    </message>
    <message>
        <source>Write a poem about rain.
Write a poem about a lighthouse.</source>
        <translation>비에 관한 시를 써 줘.
등대에 관한 시를 써 줘.</translation>
    </message>
    <message>
        <source>Prompts of B</source>
        <translation>B의 프롬프트</translation>
    </message>
    <message>
        <source>Why is the sky blue?
What is a half-life?</source>
        <translation>하늘은 왜 파란가요?
반감기란 무엇인가요?</translation>
    </message>
    <message>
        <source>In the chat format of the model. Otherwise as raw text.</source>
        <translation>모델의 채팅 형식으로 처리합니다. 끄면 원문 텍스트로 처리합니다.</translation>
    </message>
    <message>
        <source>Tokens read</source>
        <translation>읽은 토큰</translation>
    </message>
    <message>
        <source>%1 of %2 tokens</source>
        <translation>토큰 %1 / %2개</translation>
    </message>
    <message>
        <source>The prompts were not read. %1</source>
        <translation>프롬프트를 읽지 못했습니다. %1</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Text with one prompt a line, or JSON lines with &quot;prompt&quot;, &quot;question&quot; or &quot;text&quot;</source>
        <translation>한 줄에 프롬프트 하나인 텍스트, 또는 “prompt”, “question”, “text”가 있는 JSON Lines</translation>
    </message>
    <message>
        <source>%1 from a file</source>
        <translation>파일에서 %1</translation>
    </message>
    <message>
        <source>%1, one a line</source>
        <translation>%1, 한 줄에 하나</translation>
    </message>
    <message>
        <source>One prompt a line, for example:</source>
        <translation>한 줄에 프롬프트 하나. 예:</translation>
    </message>
    <message>
        <source>Prompts of %1</source>
        <translation>%1의 프롬프트</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.jsonl)</source>
        <translation>프롬프트 (*.txt *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a model on the Models page first.</source>
        <translation>먼저 “모델” 페이지에서 모델을 여세요.</translation>
    </message>
    <message>
        <source>The open model is dense: it has no experts to compare. Open a Mixture-of-Experts model.</source>
        <translation>열려 있는 모델은 밀집 모델이라 비교할 전문가가 없습니다. Mixture-of-Experts 모델을 여세요.</translation>
    </message>
    <message>
        <source>list %1</source>
        <translation>목록 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two lists of prompts</comment>
        <translation>%1 및 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>프롬프트 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting tokens…</source>
        <translation>토큰을 세는 중…</translation>
    </message>
</context>
<context>
    <name>moire::ui::PromptsDialog</name>
    <message>
        <source>Add prompts</source>
        <translation>프롬프트 추가</translation>
    </message>
    <message>
        <source>Prompts, one per line</source>
        <translation>프롬프트, 한 줄에 하나</translation>
    </message>
    <message>
        <source>One prompt per line</source>
        <translation>한 줄에 프롬프트 하나</translation>
    </message>
    <message>
        <source>Files of prompts</source>
        <translation>프롬프트 파일</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>JSON lines with prompt and answer, or text with a prompt on each line</source>
        <translation>prompt와 answer가 있는 JSON Lines, 또는 줄마다 프롬프트가 있는 텍스트</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>File of prompts</source>
        <translation>프롬프트 파일</translation>
    </message>
    <message>
        <source>Prompts (*.jsonl *.json *.txt);;All files (*)</source>
        <translation>프롬프트 (*.jsonl *.json *.txt);;모든 파일 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s). Those that the experiment asks already are left out.</source>
        <translation>
            <numerusform>새 프롬프트 %Ln개. 실험에 이미 있는 프롬프트는 제외됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadingGrid</name>
    <message>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>표시값</translation>
    </message>
    <message>
        <source>note</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReadyExperiments</name>
    <message>
        <source>Prompts beside each other</source>
        <translation>프롬프트 나란히 비교</translation>
    </message>
    <message>
        <source>An experiment answers the same prompts under several settings, and says what differs, by how much, and how sure that is. These run on the built-in model within minutes; each answers one question.</source>
        <translation>실험은 같은 프롬프트에 여러 설정으로 답변하고 무엇이 얼마나 다른지, 그것이 얼마나 확실한지 알려 줍니다. 다음 실험들은 내장 모델에서 몇 분 안에 실행되며, 각각 한 가지 질문에 답합니다.</translation>
    </message>
    <message>
        <source>Open a definition…</source>
        <translation>정의 열기…</translation>
    </message>
    <message>
        <source>Keeps a copy of this experiment and shows it</source>
        <translation>이 실험의 사본을 보관하고 표시합니다</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasonerRow</name>
    <message>
        <source>Reason with</source>
        <translation>추론할 모델</translation>
    </message>
    <message>
        <source>Template in which the reasoning is handed over</source>
        <translation>추론을 전달하는 템플릿</translation>
    </message>
    <message>
        <source>The model that answers</source>
        <translation>답변하는 모델</translation>
    </message>
    <message>
        <source>Reason with %1</source>
        <translation>%1(으)로 추론</translation>
    </message>
    <message>
        <source>That model thinks about the question first. The open one then answers this text, with {question} and {reasoning} filled in. Models of this machine are loaded beside the open one.</source>
        <translation>그 모델이 먼저 질문에 대해 생각합니다. 그런 다음 열려 있는 모델이 {question}과 {reasoning}을 채운 이 텍스트에 답변합니다. 이 컴퓨터의 모델은 열려 있는 모델과 함께 로드됩니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::ReasoningPanel</name>
    <message>
        <source>Stop thinking now</source>
        <translation>지금 생각 중지</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>Steps of the reasoning</source>
        <translation>추론 단계</translation>
    </message>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>드리프트</translation>
    </message>
    <message>
        <source>Steps of the reasoning, as a table</source>
        <translation>추론 단계(표)</translation>
    </message>
    <message>
        <source>How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 for none in common. Drift between steps is meaningful only if it exceeds the drift within steps.</source>
        <translation>이웃한 16토큰 구간의 전문가가 얼마나 다른지 나타냅니다. 0은 같음, 1은 공통점 없음입니다. 단계 간 드리프트는 단계 내 드리프트보다 클 때에만 의미가 있습니다.</translation>
    </message>
    <message>
        <source>Ends the reasoning; the model then gives its answer</source>
        <translation>추론을 끝내고 모델이 답변하게 합니다</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>라우팅 드리프트</translation>
    </message>
    <message>
        <source>The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks before it answers.</source>
        <translation>추론 단계를 토큰 수, 초, 확신도와 함께 보여 줍니다. 모델이 답변 전에 생각하면 나타납니다.</translation>
    </message>
    <message>
        <source>This answer was given without reasoning.</source>
        <translation>이 답변은 추론 없이 나왔습니다.</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>토큰을 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln token(s) · %2 s</source>
        <translation>
            <numerusform>토큰 %L1 / %Ln개 · %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) · %1 s</source>
        <translation>
            <numerusform>토큰 %Ln개 · %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: not available, because no routing is saved with this answer.</source>
        <translation>라우팅 드리프트: 이 답변에 저장된 라우팅이 없어 사용할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Routing drift: not available, because the reasoning is longer than %Ln token(s).</source>
        <translation>
            <numerusform>라우팅 드리프트: 추론이 토큰 %Ln개보다 길어 사용할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Routing drift: reading the tokens…</source>
        <translation>라우팅 드리프트: 토큰을 읽는 중…</translation>
    </message>
    <message>
        <source>Routing drift: too few steps of 32 tokens or more to compare.</source>
        <translation>라우팅 드리프트: 토큰이 32개 이상인 단계가 적어 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Routing drift: between steps %1 (N %2), within steps %3 (N %4)</source>
        <translation>라우팅 드리프트: 단계 간 %1(N %2), 단계 내 %3(N %4)</translation>
    </message>
    <message>
        <source>“%1” %2 times in a row</source>
        <comment>a loop</comment>
        <translation>“%1” 연속 %2회</translation>
    </message>
    <message>
        <source>%1 (repeats step %2)</source>
        <translation>%1(단계 %2 반복)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a step, and what repeats in it</comment>
        <translation>%1(%2)</translation>
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
        <translation>라우팅</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>리플레이</translation>
    </message>
    <message>
        <source>What is compared along the tokens of the first answer</source>
        <translation>첫 답변의 토큰을 따라 비교하는 항목</translation>
    </message>
    <message>
        <source>KL a token</source>
        <translation>토큰당 KL</translation>
    </message>
    <message>
        <source>routing difference</source>
        <translation>라우팅 차이</translation>
    </message>
    <message>
        <source>first difference</source>
        <translation>첫 차이</translation>
    </message>
    <message>
        <source>same tokens</source>
        <translation>같은 토큰</translation>
    </message>
    <message>
        <source>What the change did, beside its control and another seed</source>
        <translation>변경의 효과를 대조군 및 다른 시드와 나란히 표시</translation>
    </message>
    <message>
        <source>Ask something first: an answer can then be given again with another routing.</source>
        <translation>먼저 질문하세요. 그러면 그 답변을 다른 라우팅으로 다시 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>답변이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Open the model that gave this answer to replay it.</source>
        <translation>리플레이하려면 이 답변을 낸 모델을 여세요.</translation>
    </message>
    <message>
        <source>Change the routing first: select an expert in the map, and turn it off, mute or force it.</source>
        <translation>먼저 라우팅을 변경하세요. 맵에서 전문가를 선택해 끄거나, 뮤트하거나, 강제하세요.</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>리플레이</translation>
    </message>
    <message>
        <source>runs of the replay</source>
        <translation>리플레이 실행</translation>
    </message>
    <message>
        <source>route replay</source>
        <translation>경로 리플레이</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Replaying with %1: %2</source>
        <translation>%1(으)로 리플레이 중: %2</translation>
    </message>
    <message>
        <source>The answer was not replayed. %1</source>
        <translation>답변을 리플레이하지 못했습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.</source>
        <translation>
            <numerusform>%1, 첫 답변의 토큰 %Ln개를 따라 비교. 새 답변은 분기로 유지됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gives this answer again with %1, and compares.</source>
        <translation>%1(으)로 이 답변을 다시 만들고 비교합니다.</translation>
    </message>
    <message>
        <source>first difference: token %1</source>
        <translation>첫 차이: 토큰 %1</translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>같은 텍스트</translation>
    </message>
    <message>
        <source>control: %1</source>
        <translation>대조군: %1</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>KL, nats</source>
        <translation>KL, nats</translation>
    </message>
    <message>
        <source>Δ log p, nats</source>
        <translation>Δ log p, nats</translation>
    </message>
    <message>
        <source>%1, along the tokens of the first answer</source>
        <translation>%1, 첫 답변의 토큰을 따라</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>토큰 %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>차이 없음</translation>
    </message>
    <message>
        <source>no control</source>
        <translation>대조군 없음</translation>
    </message>
    <message>
        <source>another seed (null)</source>
        <translation>다른 시드(귀무)</translation>
    </message>
    <message>
        <source>The same change of another expert of the layer, drawn from those this answer used</source>
        <translation>이 답변이 사용한 전문가 중에서 뽑은, 같은 레이어의 다른 전문가에 대한 같은 변경</translation>
    </message>
    <message>
        <source>How much the text changes by chance. Along the same tokens, a seed changes nothing.</source>
        <translation>텍스트가 우연히 얼마나 달라지는지 나타냅니다. 같은 토큰을 따라가면 시드는 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>The text is the same.</source>
        <translation>텍스트가 같습니다.</translation>
    </message>
    <message>
        <source>From token %1 on
before: %2
after: %3</source>
        <translation>토큰 %1부터
이전: %2
이후: %3</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>log-probability, nats</source>
        <translation>로그 확률, nats</translation>
    </message>
    <message>
        <source>after the change, nats</source>
        <translation>변경 후, nats</translation>
    </message>
    <message>
        <source>control: log-probability, nats</source>
        <translation>대조군: 로그 확률, nats</translation>
    </message>
    <message>
        <source>control: KL, nats</source>
        <translation>대조군: KL, nats</translation>
    </message>
    <message>
        <source>control: routing difference</source>
        <translation>대조군: 라우팅 차이</translation>
    </message>
    <message>
        <source>run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>routing policy</source>
        <translation>라우팅 정책</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>mean KL, nats</source>
        <translation>평균 KL, nats</translation>
    </message>
    <message>
        <source>mean Δ log p</source>
        <translation>평균 Δ log p</translation>
    </message>
    <message>
        <source>mean routing difference</source>
        <translation>평균 라우팅 차이</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>control</source>
        <translation>대조군</translation>
    </message>
</context>
<context>
    <name>moire::ui::RouteForcingBox</name>
    <message>
        <source>force these routes on</source>
        <translation>경로를 강제할 모델</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Route replay</source>
        <translation>경로 리플레이</translation>
    </message>
    <message>
        <source>Another quantisation, or another model with the same layers and experts</source>
        <translation>다른 양자화, 또는 레이어와 전문가가 같은 다른 모델</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>same experts</source>
        <translation>같은 전문가</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>우연</translation>
    </message>
    <message>
        <source>same first expert</source>
        <translation>첫 전문가가 같음</translation>
    </message>
    <message>
        <source>How far the model would have chosen the same experts, by layer</source>
        <translation>모델이 같은 전문가를 얼마나 선택했을지 레이어별로 표시</translation>
    </message>
    <message>
        <source>The routes of an answer can be forced on another quantisation: how far would it have chosen the same experts by itself?</source>
        <translation>답변의 경로를 다른 양자화에 강제할 수 있습니다. 그 모델 스스로라면 같은 전문가를 얼마나 선택했을까요?</translation>
    </message>
    <message>
        <source>Wait for the end of the answer.</source>
        <translation>답변이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>No routing is saved with this answer.</source>
        <translation>이 답변에 저장된 라우팅이 없습니다.</translation>
    </message>
    <message>
        <source>Open a model first.</source>
        <translation>먼저 모델을 여세요.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (gave this answer)</source>
        <translation>%1(이 답변을 낸 모델)</translation>
    </message>
    <message>
        <source>No model of this shape in the library</source>
        <translation>라이브러리에 이 형태의 모델이 없음</translation>
    </message>
    <message>
        <source>Forcing the routes on %1: %2</source>
        <translation>%1에 경로를 강제하는 중: %2</translation>
    </message>
    <message>
        <source>The routes were not forced. %1</source>
        <translation>경로를 강제하지 못했습니다. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have chosen %2 of the experts itself (%3 by chance), over %Ln token(s). Mean log-probability of the answer: %4 nats as given, %5 with these routes.</source>
        <translation>
            <numerusform>%1 스스로라면 토큰 %Ln개에서 전문가의 %2을(를) 선택했을 것입니다(우연이면 %3). 답변의 평균 로그 확률: 원래 %4 nats, 이 경로로 %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the same shape: the routes of this answer are forced on it, and compared with what it would have chosen itself.</source>
        <translation>같은 형태의 모델을 선택하세요. 이 답변의 경로를 그 모델에 강제하고, 모델 스스로 선택했을 것과 비교합니다.</translation>
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
        <translation>라우팅 차이</translation>
    </message>
    <message>
        <source>Experts by how surely they differ</source>
        <translation>차이가 확실한 순서의 전문가</translation>
    </message>
    <message>
        <source>layer.expert</source>
        <translation>레이어.전문가</translation>
    </message>
    <message>
        <source>difference of shares</source>
        <translation>비중의 차이</translation>
    </message>
    <message>
        <source>p, corrected</source>
        <translation>p, 보정됨</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>선택 수</translation>
    </message>
    <message>
        <source>Where a variant chose other experts than the baseline, once both have answers. The variant is chosen in the table.</source>
        <translation>변형이 베이스라인과 다른 전문가를 선택한 곳입니다. 둘 다 답변이 있으면 표시됩니다. 변형은 표에서 선택합니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::RulesForm</name>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Off: an expert is never chosen. Mute: it is chosen, but its output is left out. Force: it is always chosen. Bias: its score is changed.</source>
        <translation>끔: 전문가가 절대 선택되지 않습니다. 뮤트: 선택되지만 출력은 반영되지 않습니다. 강제: 항상 선택됩니다. 바이어스: 점수를 바꿉니다.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>뮤트</translation>
    </message>
    <message>
        <source>force</source>
        <translation>강제</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>바이어스</translation>
    </message>
    <message>
        <source>layer, or *</source>
        <translation>레이어 또는 *</translation>
    </message>
    <message>
        <source>expert, from 0</source>
        <translation>전문가, 0부터</translation>
    </message>
    <message>
        <source>added, such as 1.5</source>
        <translation>더할 값(예: 1.5)</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>이 규칙 제거</translation>
    </message>
    <message>
        <source>Rule %1: what it does</source>
        <translation>규칙 %1: 동작</translation>
    </message>
    <message>
        <source>Rule %1: layer</source>
        <translation>규칙 %1: 레이어</translation>
    </message>
    <message>
        <source>Rule %1: expert</source>
        <translation>규칙 %1: 전문가</translation>
    </message>
    <message>
        <source>Rule %1: added to the score</source>
        <translation>규칙 %1: 점수에 더할 값</translation>
    </message>
    <message>
        <source>rule %1: %2</source>
        <translation>규칙 %1: %2</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServerDialog</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>not available from this engine</source>
        <translation>이 엔진에서는 사용할 수 없음</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>테스트 안 함</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>서버 추가</translation>
    </message>
    <message>
        <source>Change server</source>
        <translation>서버 변경</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>for example “Cluster”</source>
        <translation>예: “클러스터”</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>The key is kept by the system&apos;s secret service. Where there is none, it is kept in memory until Moire is closed.</source>
        <translation>키는 시스템의 비밀 보관 서비스에 보관됩니다. 서비스가 없으면 Moire를 닫을 때까지 메모리에 보관됩니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>the server&apos;s first one</source>
        <translation>서버의 첫 모델</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>인증서 파일</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>시스템 인증서</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>인증서 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>답변 대기 시간</translation>
    </message>
    <message>
        <source>Wait between pieces</source>
        <translation>조각 간 대기 시간</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask for log-probabilities and alternatives</source>
        <translation>로그 확률과 대안 요청</translation>
    </message>
    <message>
        <source>Ask for routed experts (tokens are then shown at the end of an answer)</source>
        <translation>라우팅된 전문가 요청(이 경우 토큰은 답변이 끝날 때 표시됨)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Lists the server&apos;s models and asks for an answer of a few tokens.</source>
        <translation>서버의 모델 목록을 가져오고 토큰 몇 개짜리 답변을 요청합니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>of these dense, at the start</source>
        <translation>그중 앞쪽 밀집 레이어</translation>
    </message>
    <message>
        <source>Experts in a layer</source>
        <translation>레이어의 전문가</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>토큰당 전문가</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>This connection is not encrypted: whoever is between can read chats and the key.</source>
        <translation>이 연결은 암호화되지 않았습니다. 중간에 있는 누구나 채팅과 키를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1에 요청하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>yes, with %Ln alternative(s)</source>
        <translation>
            <numerusform>예, 대안 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>컨텍스트</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>First piece after</source>
        <translation>첫 조각까지</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>스트리밍</translation>
    </message>
    <message>
        <source>Log-probabilities</source>
        <translation>로그 확률</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>라우팅된 전문가</translation>
    </message>
    <message>
        <source>Tokenisation</source>
        <translation>토큰화</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>서버가 응답했습니다.</translation>
    </message>
    <message>
        <source>There are too many servers. Remove one first.</source>
        <translation>서버가 너무 많습니다. 먼저 하나를 제거하세요.</translation>
    </message>
    <message>
        <source>The key of “%1” is kept by the system&apos;s secret service.</source>
        <translation>“%1”의 키는 시스템의 비밀 보관 서비스에 보관됩니다.</translation>
    </message>
    <message>
        <source>There is no secret service: the key of “%1” is kept in memory until Moire is closed.</source>
        <translation>비밀 보관 서비스가 없습니다. “%1”의 키는 Moire를 닫을 때까지 메모리에 보관됩니다.</translation>
    </message>
    <message>
        <source>Times of its own</source>
        <translation>서버 자체 처리 시간</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServersBlock</name>
    <message>
        <source>On servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 사용</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>“%1” was removed, with its key. Chats with it stay.</source>
        <translation>“%1”을(를) 키와 함께 제거했습니다. 이 서버와의 채팅은 유지됩니다.</translation>
    </message>
    <message>
        <source>“%1” has no model yet. Test the server to choose one.</source>
        <translation>“%1”에 아직 모델이 없습니다. 서버를 테스트해 모델을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>moire::ui::Serving</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop serving other programs</source>
        <translation>다른 프로그램에 제공 중지</translation>
    </message>
    <message>
        <source>Serve ot&amp;her programs…</source>
        <translation>다른 프로그램에 제공(&amp;H)…</translation>
    </message>
    <message>
        <source>other programs are not served</source>
        <translation>다른 프로그램에 제공하지 않음</translation>
    </message>
    <message>
        <source>serving, but chats cannot be kept</source>
        <translation>제공 중, 채팅을 보관할 수 없음</translation>
    </message>
    <message>
        <source>other programs wait for a model</source>
        <translation>다른 프로그램이 모델을 기다리는 중</translation>
    </message>
    <message>
        <source>serving at %1</source>
        <translation>%1에서 제공 중</translation>
    </message>
    <message>
        <source>serving %1 at %2</source>
        <translation>%2에서 %1 제공 중</translation>
    </message>
</context>
<context>
    <name>moire::ui::ServingDialog</name>
    <message>
        <source>&amp;Keep what they ask and get as chats</source>
        <translation>질문과 답변을 채팅으로 보관(&amp;K)</translation>
    </message>
    <message>
        <source>Serve other programs</source>
        <translation>다른 프로그램에 제공</translation>
    </message>
    <message>
        <source>Programs that speak OpenAI&apos;s or Anthropic&apos;s interfaces can use the open model, in a context of its own. The server is off whenever Moire starts.</source>
        <translation>OpenAI 또는 Anthropic의 인터페이스를 사용하는 프로그램이 열려 있는 모델을 별도의 컨텍스트에서 사용할 수 있습니다. Moire를 시작할 때 서버는 항상 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>사용 가능한 아무 포트</translation>
    </message>
    <message>
        <source>none: only programs on this machine</source>
        <translation>없음: 이 컴퓨터의 프로그램만</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>In the folder “%1” of the list of chats, with traces. Otherwise nothing of it is kept.</source>
        <translation>채팅 목록의 “%1” 폴더에 트레이스와 함께 보관합니다. 끄면 아무것도 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Clients use the address %1/v1.</source>
        <translation>클라이언트는 주소 %1/v1을 사용합니다.</translation>
    </message>
    <message>
        <source>It starts as soon as a model of this machine is open.</source>
        <translation>이 컴퓨터의 모델이 열리는 즉시 시작합니다.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingList</name>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>random</source>
        <translation>무작위</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>“%1” 초기화</translation>
    </message>
    <message>
        <source>%1 Default: %2.</source>
        <translation>%1 기본값: %2.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsFile</name>
    <message>
        <source>The settings in %1 cannot be read: check its permissions. Changes are not saved.</source>
        <translation>%1의 설정을 읽을 수 없습니다. 권한을 확인하세요. 변경 사항이 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now.</source>
        <translation>%1의 일부 설정이 손상되었습니다. 지금은 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>Some settings in %1 are damaged. They have their defaults now; the file was kept as %2.</source>
        <translation>%1의 일부 설정이 손상되었습니다. 지금은 기본값을 사용하며, 파일은 %2(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>The settings cannot be saved to %1: check the folder and the disk.</source>
        <translation>설정을 %1에 저장할 수 없습니다. 폴더와 디스크를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>moire::ui::SettingsPage</name>
    <message>
        <source>Search &amp;settings</source>
        <translation>설정 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;What would connect where</source>
        <translation>무엇이 어디에 연결되는지(&amp;W)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Light or dark, or whichever the desktop uses.</source>
        <translation>밝게, 어둡게, 또는 데스크톱을 따릅니다.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>시스템 설정 따르기</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>High contrast has stronger borders and text.</source>
        <translation>고대비에서는 테두리와 텍스트가 더 뚜렷합니다.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Reduced motion stops bars and menus that move.</source>
        <translation>움직임을 줄이면 막대와 메뉴의 애니메이션이 멈춥니다.</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>These settings take effect when a model is loaded.</source>
        <translation>이 설정은 모델을 로드할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>백엔드</translation>
    </message>
    <message>
        <source>Where models are computed; automatic uses a GPU if there is one.</source>
        <translation>모델을 계산하는 곳입니다. 자동이면 GPU가 있을 때 GPU를 사용합니다.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CUDA (NVIDIA GPU)</source>
        <translation>CUDA(NVIDIA GPU)</translation>
    </message>
    <message>
        <source>Detecting…</source>
        <translation>감지 중…</translation>
    </message>
    <message>
        <source>Backend detected CPU CUDA GPU</source>
        <translation>백엔드 감지 CPU CUDA GPU Backend detected</translation>
    </message>
    <message>
        <source>Layers on the GPU</source>
        <translation>GPU의 레이어</translation>
    </message>
    <message>
        <source>How many of the model&apos;s layers run on the GPU; the others run on the CPU.</source>
        <translation>모델의 레이어 중 GPU에서 실행되는 수입니다. 나머지는 CPU에서 실행됩니다.</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>들어가는 만큼</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>스레드</translation>
    </message>
    <message>
        <source>Threads that compute on the CPU.</source>
        <translation>CPU에서 계산하는 스레드 수입니다.</translation>
    </message>
    <message>
        <source>one per core</source>
        <translation>코어당 하나</translation>
    </message>
    <message>
        <source>Models folders</source>
        <translation>모델 폴더</translation>
    </message>
    <message>
        <source>Folders whose GGUF files are shown on the page of models.</source>
        <translation>모델 페이지에 GGUF 파일을 표시할 폴더입니다.</translation>
    </message>
    <message>
        <source>Models folders watched add remove</source>
        <translation>모델 폴더 감시 추가 제거 Models folders watched add remove</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Chats, settings and measurements stay on this machine, readable only by you.</source>
        <translation>채팅, 설정, 측정값은 이 컴퓨터에 남으며 사용자 본인만 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Data database chats settings folder open</source>
        <translation>데이터 데이터베이스 채팅 설정 폴더 열기 Data database chats settings folder open</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Moire connects to nothing that you did not add. This is what would connect, and where to:</source>
        <translation>Moire는 사용자가 추가하지 않은 곳에는 연결하지 않습니다. 연결되는 항목과 대상은 다음과 같습니다:</translation>
    </message>
    <message>
        <source>Network connect internet downloads links images updates statistics privacy</source>
        <translation>네트워크 연결 인터넷 다운로드 링크 이미지 업데이트 통계 개인정보 Network connect internet downloads links images updates statistics privacy</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Nowhere: they are opened from this machine, and nothing is downloaded.</source>
        <translation>연결 없음: 이 컴퓨터에서 열며 아무것도 다운로드하지 않습니다.</translation>
    </message>
    <message>
        <source>Nowhere: questions are answered and kept on this machine.</source>
        <translation>연결 없음: 질문은 이 컴퓨터에서 답변되고 보관됩니다.</translation>
    </message>
    <message>
        <source>Kept on this machine. Questions go to one of the servers below only while you use it.</source>
        <translation>이 컴퓨터에 보관됩니다. 아래 서버를 사용하는 동안에만 질문이 그 서버로 전송됩니다.</translation>
    </message>
    <message>
        <source>Experiment “%1”</source>
        <translation>실험 “%1”</translation>
    </message>
    <message>
        <source>%1, while you run it.</source>
        <translation>%1, 실행하는 동안.</translation>
    </message>
    <message>
        <source>Nowhere: %1 is not among the servers that you added.</source>
        <translation>연결 없음: %1은(는) 추가한 서버 중에 없습니다.</translation>
    </message>
    <message>
        <source>Links in answers</source>
        <translation>답변의 링크</translation>
    </message>
    <message>
        <source>The address that is shown, in your browser, only after you agree.</source>
        <translation>표시된 주소를, 동의한 뒤에만 브라우저에서 엽니다.</translation>
    </message>
    <message>
        <source>Images in answers</source>
        <translation>답변의 이미지</translation>
    </message>
    <message>
        <source>Nowhere: they are not loaded.</source>
        <translation>연결 없음: 로드하지 않습니다.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>A page in your browser, only after you agree (Help, Check for updates).</source>
        <translation>동의한 뒤에만 브라우저에서 페이지를 엽니다(도움말, 업데이트 확인).</translation>
    </message>
    <message>
        <source>Statistics and crash reports</source>
        <translation>통계 및 충돌 보고서</translation>
    </message>
    <message>
        <source>Nowhere: none are sent.</source>
        <translation>연결 없음: 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>The open model still runs with the settings it was loaded with.</source>
        <translation>열려 있는 모델은 아직 로드할 때의 설정으로 실행되고 있습니다.</translation>
    </message>
    <message>
        <source>Reload now</source>
        <translation>지금 다시 로드</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>“%1”와(과) 일치하는 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Detected: %1</source>
        <translation>감지됨: %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>The language of all texts, numbers and dates.</source>
        <translation>모든 텍스트, 숫자, 날짜의 언어입니다.</translation>
    </message>
    <message>
        <source>%1, when you test it, and with every question while you use it or have it reason.</source>
        <translation>%1, 테스트할 때와, 사용하거나 추론을 맡기는 동안 질문할 때마다.</translation>
    </message>
    <message>
        <source>%1, in your browser, only after you agree (Help, Check for updates).</source>
        <translation>%1, 동의한 뒤에만 브라우저에서 엽니다(도움말, 업데이트 확인).</translation>
    </message>
</context>
<context>
    <name>moire::ui::ShortcutsDialog</name>
    <message>
        <source>Message field</source>
        <translation>메시지 입력란</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Previous or next message</source>
        <translation>이전 또는 다음 메시지</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Step through tokens</source>
        <translation>토큰 차례로 이동</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
</context>
<context>
    <name>moire::ui::StatusLine</name>
    <message numerus="yes">
        <source>processing the prompt: %L1 of %Ln token(s)</source>
        <translation>
            <numerusform>프롬프트 처리 중: 토큰 %L1 / %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for the answer in another chat</source>
        <translation>다른 채팅의 답변을 기다리는 중</translation>
    </message>
    <message>
        <source>TTFT</source>
        <translation>TTFT</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>토큰 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>questions go to %1</source>
        <translation>질문을 %1(으)로 보냄</translation>
    </message>
    <message>
        <source>%1 · offline</source>
        <translation>%1 · 오프라인</translation>
    </message>
    <message>
        <source>no model is open · offline</source>
        <translation>열린 모델 없음 · 오프라인</translation>
    </message>
</context>
<context>
    <name>moire::ui::TokenPanel</name>
    <message numerus="yes">
        <source>%Ln byte(s) %1</source>
        <translation>
            <numerusform>%Ln바이트 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>← → step</source>
        <translation>← → 이동</translation>
    </message>
    <message>
        <source>How much higher the router scored the lowest expert that it chose than the first one that it left out. Below 0.01 the choice could as well have been another.</source>
        <translation>라우터가 선택한 가장 낮은 전문가의 점수가 제외한 첫 전문가의 점수보다 얼마나 높았는지 나타냅니다. 0.01 미만이면 다른 선택이 될 수도 있었습니다.</translation>
    </message>
    <message>
        <source>Experts of the token by layer</source>
        <translation>레이어별 토큰의 전문가</translation>
    </message>
    <message>
        <source>Most probable tokens at this position</source>
        <translation>이 위치에서 확률이 높은 토큰</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>experts of the token</source>
        <translation>토큰의 전문가</translation>
    </message>
    <message>
        <source>tokens of the reply</source>
        <translation>답변의 토큰</translation>
    </message>
    <message>
        <source>Shows a token of an answer: how probable it was, the alternatives, and which experts produced it.</source>
        <translation>답변의 토큰에 대해 확률, 대안, 만들어 낸 전문가를 보여 줍니다.</translation>
    </message>
    <message>
        <source>This answer was saved without token records.</source>
        <translation>이 답변은 토큰 기록 없이 저장되었습니다.</translation>
    </message>
    <message>
        <source>Click a word of the answer, or use the arrow keys, to see how probable it was, the alternatives, and which experts produced it.</source>
        <translation>답변의 단어를 클릭하거나 화살표 키를 사용하면 확률, 대안, 만들어 낸 전문가를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading the token…</source>
        <translation>토큰을 읽는 중…</translation>
    </message>
    <message>
        <source>The token cannot be read: %1</source>
        <translation>토큰을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(없음)</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>토큰 %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>기록되지 않음</translation>
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
        <translation>확률 %1, 엔트로피 %2</translation>
    </message>
    <message>
        <source>Probability of this token, and entropy of the distribution it was drawn from, before temperature and filters</source>
        <translation>이 토큰의 확률과, 이 토큰을 뽑은 분포의 엔트로피(온도와 필터 적용 전)</translation>
    </message>
    <message>
        <source>no id from this engine</source>
        <translation>이 엔진은 ID를 제공하지 않음</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>순위 %1</translation>
    </message>
    <message>
        <source>rank above %1</source>
        <translation>순위 %1 밖</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>추론</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>forced, not drawn</source>
        <translation>강제됨, 추출 아님</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>추출됨</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>토큰 %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>생성: %1</translation>
    </message>
    <message>
        <source>Enter or a double click: another answer that goes on from this token</source>
        <translation>Enter 또는 더블 클릭: 이 토큰에서 이어지는 다른 답변</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>(text not kept)</source>
        <translation>(텍스트 보관 안 됨)</translation>
    </message>
    <message>
        <source>%1, probability %2, drawn</source>
        <translation>%1, 확률 %2, 추출됨</translation>
    </message>
    <message>
        <source>%1, probability %2</source>
        <translation>%1, 확률 %2</translation>
    </message>
    <message>
        <source>Router margin: not available, because the scores of experts that were not chosen are not recorded with this token.</source>
        <translation>라우터 마진: 선택되지 않은 전문가의 점수가 이 토큰에 기록되지 않아 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Router margin: smallest %1, in layer %2; no near tie</source>
        <translation>라우터 마진: 최소 %1, 레이어 %2. 근소차 없음</translation>
    </message>
    <message numerus="yes">
        <source>Router margin: %Ln near tie(s), in layers %1</source>
        <translation>
            <numerusform>라우터 마진: 근소차 %Ln개, 레이어 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Times by stage: not recorded for this token.</source>
        <translation>단계별 시간: 이 토큰에는 기록되지 않음.</translation>
    </message>
    <message>
        <source>Evaluated in ms: %1</source>
        <translation>평가 시간(ms): %1</translation>
    </message>
    <message>
        <source>Server %1 ms · network %2 ms</source>
        <translation>서버 %1 ms · 네트워크 %2 ms</translation>
    </message>
</context>
<context>
    <name>moire::ui::TooLongBar</name>
    <message>
        <source>&amp;Edit the message</source>
        <translation>메시지 편집(&amp;E)</translation>
    </message>
    <message>
        <source>They stay in the chat, but are no longer sent to the model.</source>
        <translation>채팅에는 남지만 더 이상 모델에 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Loads the model again with a larger context.</source>
        <translation>더 큰 컨텍스트로 모델을 다시 로드합니다.</translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>채팅과 이 메시지는 토큰 %Ln개를 차지하지만 컨텍스트에는 %1개까지 들어갑니다. 아무것도 보내지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chat and this message take more than %Ln token(s), but the context holds %1. Nothing was sent.</source>
        <translation>
            <numerusform>채팅과 이 메시지는 토큰 %Ln개보다 많지만 컨텍스트에는 %1개까지 들어갑니다. 아무것도 보내지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message alone is too long for this model: shorten it.</source>
        <translation>메시지만으로도 이 모델에 너무 깁니다. 줄이세요.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Forget the %Ln oldest message(s)</source>
        <translation>
            <numerusform>가장 오래된 메시지 %Ln개 잊기(&amp;F)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Larger context: %Ln token(s) (%1)</source>
        <translation>
            <numerusform>더 큰 컨텍스트: 토큰 %Ln개(%1)(&amp;L)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The question with the reasoning takes %Ln token(s), but the context holds %1. The reasoning is kept.</source>
        <translation>
            <numerusform>추론을 포함한 질문은 토큰 %Ln개를 차지하지만 컨텍스트에는 %1개까지 들어갑니다. 추론은 보존됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moire::ui::TransferBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantDialog</name>
    <message>
        <source>Add a variant</source>
        <translation>변형 추가</translation>
    </message>
    <message>
        <source>Add variant</source>
        <translation>변형 추가</translation>
    </message>
    <message>
        <source>variant %1</source>
        <translation>변형 %1</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantForm</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>as is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>A built-in model, or the path of a model file</source>
        <translation>내장 모델 또는 모델 파일의 경로</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Quantised to</source>
        <translation>양자화</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the model&apos;s</source>
        <translation>모델의 값</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
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
        <translation>최대 답변 토큰</translation>
    </message>
    <message>
        <source>Thinking budget, tokens</source>
        <translation>생각 예산, 토큰</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>토큰당 전문가</translation>
    </message>
    <message>
        <source>Random experts, seed</source>
        <translation>무작위 전문가, 시드</translation>
    </message>
    <message>
        <source>not random</source>
        <translation>무작위 아님</translation>
    </message>
    <message>
        <source>Rules for experts</source>
        <translation>전문가 규칙</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
</context>
<context>
    <name>moire::ui::VariantsTable</name>
    <message>
        <source>Variants and metrics</source>
        <translation>변형과 지표</translation>
    </message>
</context>
<context>
    <name>moire::widgets::CurveChart</name>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>하단</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>상단</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertMap</name>
    <message>
        <source>Experts by layer</source>
        <translation>레이어별 전문가</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>균등</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>레이어 %1</translation>
    </message>
    <message>
        <source>%1, experts by index</source>
        <translation>%1, 전문가 번호순</translation>
    </message>
    <message>
        <source>%1, experts in the layer&apos;s order</source>
        <translation>%1, 전문가는 레이어 내 순서</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>엔트로피</translation>
    </message>
    <message>
        <source>load</source>
        <translation>부하</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>밀집</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>experts, ordered in each layer</source>
        <translation>전문가, 레이어마다 정렬</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>전문가 %1</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>위치 %1</translation>
    </message>
    <message>
        <source>%1: mean %2, maximum %3 in layer %4</source>
        <translation>%1: 평균 %2, 최대 %3(레이어 %4)</translation>
    </message>
    <message>
        <source>%1, entropy over layers %2 of %3 nats</source>
        <translation>%1, 레이어에 걸친 엔트로피 %2 / %3 nats</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>레이어 %1</translation>
    </message>
    <message>
        <source>dense, without experts</source>
        <translation>밀집, 전문가 없음</translation>
    </message>
    <message>
        <source>router entropy %1 of %2 nats</source>
        <translation>라우터 엔트로피 %1 / %2 nats</translation>
    </message>
    <message>
        <source>load, maximum over mean: %1</source>
        <translation>부하, 최대/평균: %1</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: %3 %4, N %5</source>
        <translation>레이어 %1, 전문가 %2: %3 %4, N %5</translation>
    </message>
    <message>
        <source>(uniform %1)</source>
        <translation>(균등 %1)</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>forced</source>
        <translation>강제됨</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>biased</source>
        <translation>바이어스 적용</translation>
    </message>
    <message>
        <source>too few tokens</source>
        <translation>토큰 부족</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>entropy of the layer, nats</source>
        <translation>레이어의 엔트로피, nats</translation>
    </message>
    <message>
        <source>load of the layer</source>
        <translation>레이어의 부하</translation>
    </message>
</context>
<context>
    <name>moire::widgets::ExpertStrip</name>
    <message>
        <source>Experts of the token</source>
        <translation>토큰의 전문가</translation>
    </message>
    <message>
        <source>Layer %1, shared expert %2: gate %3</source>
        <translation>레이어 %1, 공유 전문가 %2: 게이트 %3</translation>
    </message>
    <message>
        <source>Layer %1, expert %2: gate %3</source>
        <translation>레이어 %1, 전문가 %2: 게이트 %3</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1, a near tie</source>
        <translation>제외된 첫 전문가와의 라우터 마진: %1, 근소차</translation>
    </message>
    <message>
        <source>router margin to the first expert left out: %1</source>
        <translation>제외된 첫 전문가와의 라우터 마진: %1</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>전문가</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>게이트</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>router margin</source>
        <translation>라우터 마진</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>top: shared</source>
        <translation>위: 공유</translation>
    </message>
    <message>
        <source>height: gate weight</source>
        <translation>높이: 게이트 가중치</translation>
    </message>
    <message>
        <source>height: gate weight · below: router margin</source>
        <translation>높이: 게이트 가중치 · 아래: 라우터 마진</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Histogram</name>
    <message>
        <source>Histogram</source>
        <translation>히스토그램</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>%1 from</source>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>to</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>우연</translation>
    </message>
</context>
<context>
    <name>moire::widgets::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
</context>
<context>
    <name>moire::widgets::Picture</name>
    <message>
        <source>Choose a file name that ends in .png, .svg, .csv or .npy.</source>
        <translation>.png, .svg, .csv 또는 .npy로 끝나는 파일 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .png or .svg.</source>
        <translation>.png 또는 .svg로 끝나는 파일 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a file name that ends in .csv or .npy.</source>
        <translation>.csv 또는 .npy로 끝나는 파일 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The picture could not be drawn.</source>
        <translation>그림을 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>%1에 쓸 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>moire::widgets::RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its shortcut</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>moire::widgets::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>moire::widgets::StepTimeline</name>
    <message>
        <source>Reasoning steps</source>
        <translation>추론 단계</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>단계 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s), %1, confidence %2</source>
        <translation>
            <numerusform>토큰 %Ln개, %1, 확신도 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>routing drift %1</source>
        <translation>라우팅 드리프트 %1</translation>
    </message>
    <message>
        <source>step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>드리프트</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>repeats step %1</source>
        <translation>단계 %1 반복</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>routing drift</source>
        <translation>라우팅 드리프트</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>예산 %1</translation>
    </message>
</context>
<context>
    <name>moire::widgets::TokenBars</name>
    <message>
        <source>Time per token</source>
        <translation>토큰당 시간</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>토큰 %1</translation>
    </message>
    <message numerus="yes">
        <source>Prefill: %Ln token(s) in %1</source>
        <translation>
            <numerusform>프리필: 토큰 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, ms</source>
        <translation>%1, ms</translation>
    </message>
    <message>
        <source>token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>prefill</source>
        <translation>프리필</translation>
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
        <translation>텍스트 열기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Jump to the end</source>
        <translation>끝으로 이동</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>no longer in the context</source>
        <translation>더 이상 컨텍스트에 없음</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>추론</translation>
    </message>
    <message numerus="yes">
        <source>Show all (%Ln character(s))</source>
        <translation>
            <numerusform>모두 보기(%Ln자)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>간단히 보기</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Scroll long lines</source>
        <translation>긴 줄 스크롤</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>긴 줄 바꿈</translation>
    </message>
    <message>
        <source>Hide reasoning</source>
        <translation>추론 숨기기</translation>
    </message>
    <message>
        <source>Show reasoning</source>
        <translation>추론 보기</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an attached file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
</context>
</TS>
