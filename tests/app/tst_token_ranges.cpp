// SPDX-License-Identifier: GPL-3.0-or-later
// Which token wrote which part of an answer: while it arrives, in any batches, and from the database.
#include "answer_events.h"
#include "items/live_answer.h"
#include "qt_test.h"
#include "sample.h"

namespace tst_token_ranges {

using namespace moire;
using test::Script;

namespace {

constexpr TokenKind byte = TokenKind::Byte;
constexpr TokenKind control = TokenKind::Control;

const std::string shown = Script{}.chatTemplate + "{# <think> and </think> #}";
const std::string opens = "{% for m in messages %}{{ m['content'] }}{% endfor %}<think>";
const QString bad = QString(QChar::ReplacementCharacter);

/// What a token wrote into the reasoning and into the answer.
struct Wrote {
    QString reasoning;
    QString text;
    bool operator==(const Wrote &) const = default;
};

Wrote thought(const char *text)
{
    return {QString::fromUtf8(text), {}};
}
Wrote said(const char *text)
{
    return {{}, QString::fromUtf8(text)};
}
const Wrote nothing;

struct Case {
    const char *name;
    std::vector<Script::Piece> pieces;
    std::vector<Wrote> wrote; ///< without the end token
    std::string chatTemplate = Script{}.chatTemplate;
    std::vector<std::string> stop{};
    std::optional<size_t> budget{};
};

const std::vector<Case> cases{
    {"words", {"It", " is", " 42"}, {said("It"), said(" is"), said(" 42")}},
    {"a character of three tokens",
     {"a", {"<0xE2>", byte}, {"<0x82>", byte}, {"<0xAC>", byte}, "b"},
     {said("a"), nothing, nothing, said("€"), said("b")}},
    {"a surrogate pair",
     {{"<0xF0>", byte}, {"<0x9F>", byte}, {"<0x98>", byte}, {"<0x80>", byte}},
     {nothing, nothing, nothing, said("😀")}},
    {"an invalid byte", {"a", {"<0xFF>", byte}, "b"}, {said("a"), {{}, bad}, said("b")}},
    {"an unfinished character", {{"<0xE2>", byte}, "b"}, {{{}, bad}, said("b")}},
    {"an unfinished character of two tokens",
     {{"<0xE2>", byte}, {"<0x82>", byte}, "b"},
     {nothing, {{}, bad}, said("b")}},
    {"two unfinished characters", {{"<0xE2>", byte}, {"<0xC3>", byte}, "b"}, {{{}, bad}, {{}, bad}, said("b")}},
    {"an unfinished character at the end", {"a", {"<0xE2>", byte}}, {said("a"), {{}, bad}}},
    {"a spelled replacement character",
     {{"<0xEF>", byte}, {"<0xBF>", byte}, {"<0xBD>", byte}, "b"},
     {nothing, nothing, {{}, bad}, said("b")}},
    {"a stop text", {"42", " ST", "OP", " more"}, {said("42"), said(" "), nothing}, Script{}.chatTemplate, {"STOP"}},
    {"a false start of a stop text",
     {"42", " ST", "AR"},
     {said("42"), said(" ST"), said("AR")},
     Script{}.chatTemplate,
     {"STOP"}},
    {"marks", {"<think>", "hm", "</think>", "42"}, {nothing, thought("hm"), nothing, said("42")}, shown},
    {"control tokens as marks",
     {{"<think>", control}, "hm", {"</think>", control}, "42"},
     {nothing, thought("hm"), nothing, said("42")}},
    {"marks that also occur in the reasoning, split",
     {"<", "think", ">", "think", " so", "</", "think", ">", "42"},
     {nothing, nothing, nothing, thought("think"), thought(" so"), nothing, nothing, nothing, said("42")},
     shown},
    {"marks within tokens",
     {"<think>h", "m</think>4", "2"},
     {thought("h"), {QStringLiteral("m"), QStringLiteral("4")}, said("2")}},
    {"line breaks after marks",
     {"<think>", "\n", "hm\n", "</think>", "\n\n", "\n4", "2"},
     {nothing, nothing, thought("hm\n"), nothing, nothing, said("4"), said("2")}},
    {"line breaks without marks", {"\n", "\n4", "2"}, {said("\n"), said("\n4"), said("2")}},
    {"white space before a mark",
     {"\n", " ", "<think>", "hm", "</think>", "42"},
     {nothing, nothing, nothing, thought("hm"), nothing, said("42")}},
    {"only a closing mark", {"hm", " so", "</think>", "42"}, {thought("hm"), thought(" so"), nothing, said("42")}},
    {"only a closing mark, within tokens",
     {"\nhm", " so</th", "ink>4", "2"},
     {thought("\nhm"), thought(" so"), said("4"), said("2")}},
    {"a false start of an opening mark, then a closing mark",
     {"<th", "e end", "</think>", "42"},
     {thought("<th"), thought("e end"), nothing, said("42")}},
    {"no reasoning between the marks",
     {"<think>", "\n\n", "</think>", "\n\n", "42"},
     {nothing, nothing, nothing, nothing, said("42")},
     shown},
    {"text before the marks",
     {"A ", "b ", "<think>", "hm", "</think>", "42"},
     {said("A "), said("b "), nothing, thought("hm"), nothing, said("42")}},
    {"text before the marks, within tokens",
     {"A<th", "ink>\nh", "m</think>\n\n<4", "2"},
     {said("A"), thought("h"), {QStringLiteral("m"), QStringLiteral("<4")}, said("2")}},
    {"text, mark and reasoning in a token",
     {"A", "b<think>hm", " so", "</think>", "\n", "42"},
     {said("A"), {QStringLiteral("hm"), QStringLiteral("b")}, thought(" so"), nothing, nothing, said("42")}},
    {"text, mark and reasoning in the first token",
     {"b<think>hm", "</think>", "42"},
     {{QStringLiteral("hm"), QStringLiteral("b")}, nothing, said("42")}},
    {"an answer that goes on as the mark began",
     {"A", "<", "think>", "hm", "</think>", "<b>"},
     {said("A"), nothing, nothing, thought("hm"), nothing, said("<b>")}},
    {"text before the marks, no closing mark",
     {"A", "<think>", "hm", {"<0xE2>", byte}},
     {said("A"), nothing, thought("hm"), {bad, {}}}},
    {"an unfinished character before a later mark",
     {"A", {"<0xE2>", byte}, "<think>", "hm", "</think>", "42"},
     {said("A"), {{}, bad}, nothing, thought("hm"), nothing, said("42")}},
    {"a stop text's beginning before a later mark",
     {"A ST", "<think>", "hm", "</think>", "OP"},
     {said("A ST"), nothing, thought("hm"), nothing, said("OP")},
     Script{}.chatTemplate,
     {"STOP"}},
    {"no closing mark", {"<think>", "hm"}, {nothing, thought("hm")}, shown},
    {"an opening mark alone", {"<th", "ink>"}, {nothing, nothing}, shown},
    {"a quoted closing mark", {"Write `", "</think>", "`."}, {said("Write `"), said("</think>"), said("`.")}},
    {"opened by the prompt", {"hm", "</think>", "42"}, {thought("hm"), nothing, said("42")}, opens},
    {"opened by the prompt and repeated",
     {"<think>", " ", "hm", "</think>", "42"},
     {nothing, thought(" "), thought("hm"), nothing, said("42")},
     opens},
    {"control tokens in between",
     {"4", {"<|x|>", control}, "2", {"<0xC3>", byte}, {"<|y|>", control}, {"<0xA9>", byte}},
     {said("4"), nothing, said("2"), nothing, nothing, said("é")}},
    {"another family's marks", {"[THINK]", "hm", "[/THINK]", "42"}, {nothing, thought("hm"), nothing, said("42")}},
    {"a byte order mark", {"a", "\xEF\xBB\xBF", "b"}, {said("a"), nothing, said("b")}},
    {"Markdown", {"**bo", "ld**", "\n\n- `x", "`"}, {said("**bo"), said("ld**"), said("\n\n- `x"), said("`")}},
};

struct Answer {
    QString reasoning;
    QString text;
    std::vector<SharedToken> tokens;
};

/// As the database keeps it.
Answer stored(const std::vector<AnswerBatch> &events)
{
    AnswerBatch all;
    for (const AnswerBatch &event : events)
        all.append(event);
    Answer answer;
    for (const AnswerPiece &piece : all.pieces)
        (piece.phase == Phase::Thinking ? answer.reasoning : answer.text) += QString::fromStdString(piece.utf8);
    answer.tokens = all.tokens;
    return answer;
}

Wrote wroteBy(const TokenRanges &ranges, qint32 token, const Answer &answer)
{
    const auto part = [](const QString &text, TokenRanges::Range range) {
        return text.mid(range.begin, range.end - range.begin);
    };
    return {part(answer.reasoning, ranges.inReasoning(token)), part(answer.text, ranges.inText(token))};
}

TokenRanges tokenRanges(const std::vector<SharedToken> &tokens, const QString &reasoning, const QString &text)
{
    TokenRangeBuilder builder;
    for (const SharedToken &token : tokens)
        builder.add(*token);
    builder.finish(reasoning, text);
    return builder.ranges();
}

bool tiles(const QList<qint32> &ends, const QString &text)
{
    return std::is_sorted(ends.begin(), ends.end()) && (ends.isEmpty() || ends.front() >= 0) &&
        (ends.isEmpty() ? text.isEmpty() : ends.back() == text.size());
}

/// Every split into batches gives what the stored answer gives.
void checkBatches(const std::vector<AnswerBatch> &events, const Answer &answer, const TokenRanges &expected,
                  QRandomGenerator &random)
{
    for (int round = 0; round < 12; round++) {
        LiveAnswer live{GenerationInfo()};
        for (const AnswerBatch &batch : sample::merged(events, random, 1 + round)) {
            live.take(batch);
            QVERIFY(std::is_sorted(live.ranges().textEnds.begin(), live.ranges().textEnds.end()));
            QVERIFY(live.ranges().textEnds.isEmpty() || live.ranges().textEnds.back() <= live.text().size());
            QVERIFY(live.ranges().reasoningEnds.isEmpty() ||
                    live.ranges().reasoningEnds.back() <= live.reasoning().size());
        }
        const MessageDetails details = std::move(live).finish({});
        QCOMPARE(details.message.text, answer.text);
        QCOMPARE(details.message.reasoning, answer.reasoning);
        QCOMPARE(details.ranges->reasoningEnds, expected.reasoningEnds);
        QCOMPARE(details.ranges->textEnds, expected.textEnds);
        QCOMPARE(*details.ranges, expected);
    }
}

} // namespace

class TestTokenRanges : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void everyToken_data()
    {
        QTest::addColumn<size_t>("number");
        for (size_t i = 0; i < cases.size(); i++)
            QTest::newRow(cases[i].name) << i;
    }
    void everyToken()
    {
        QFETCH(size_t, number);
        const Case &c = cases[number];
        const bool opened = c.chatTemplate == opens;
        GenerationOptions options;
        options.stop = c.stop;
        const sample::Events events = sample::answer(
            {.pieces = c.pieces, .chatTemplate = c.chatTemplate, .startByte = opened ? '>' : '\0'}, options);
        const Answer answer = stored(events.list);
        const TokenRanges ranges = tokenRanges(answer.tokens, answer.reasoning, answer.text);
        QVERIFY(answer.tokens.size() >= c.wrote.size());
        QCOMPARE(ranges.count(), static_cast<qint32>(answer.tokens.size()));
        for (qint32 i = 0; i < ranges.count(); i++) {
            const Wrote wanted = static_cast<size_t>(i) < c.wrote.size() ? c.wrote[static_cast<size_t>(i)] : nothing;
            QCOMPARE(wroteBy(ranges, i, answer).reasoning, wanted.reasoning);
            QCOMPARE(wroteBy(ranges, i, answer).text, wanted.text);
        }
        QVERIFY(tiles(ranges.reasoningEnds, answer.reasoning));
        QVERIFY(tiles(ranges.textEnds, answer.text));
        QRandomGenerator random(static_cast<quint32>(number));
        checkBatches(events.list, answer, ranges, random);
    }

    void thinkingBudget()
    {
        GenerationOptions options;
        options.thinkingBudget = 2;
        const sample::Events events = sample::answer(
            {.pieces = {"<think>", "hm", " so", " on", "</think>", "42"}, .chatTemplate = shown}, options);
        const Answer answer = stored(events.list);
        QVERIFY(
            std::any_of(answer.tokens.begin(), answer.tokens.end(), [](const SharedToken &t) { return t->forced; }));
        const TokenRanges ranges = tokenRanges(answer.tokens, answer.reasoning, answer.text);
        QCOMPARE(wroteBy(ranges, 1, answer), thought("hm"));
        QCOMPARE(wroteBy(ranges, 2, answer), thought("\n")); // forced
        QVERIFY(answer.tokens[2]->forced);
        QVERIFY(tiles(ranges.reasoningEnds, answer.reasoning));
        QVERIFY(tiles(ranges.textEnds, answer.text));
        QRandomGenerator random(1);
        checkBatches(events.list, answer, ranges, random);
    }

    /// Scripts of fragments that are likely to meet in the middle of marks, stop texts and characters.
    void randomScripts()
    {
        QRandomGenerator random(7);
        const std::vector<Script::Piece> fragments{
            "<th",
            "ink>",
            "</th",
            "ink>",
            "<think>",
            "</think>",
            "think",
            "\n",
            "\n\n",
            " ",
            "a",
            " word",
            "ST",
            "OP",
            "STOP",
            {"<0xE2>", byte},
            {"<0x82>", byte},
            {"<0xAC>", byte},
            {"<0xFF>", byte},
            {"<|x|>", control},
            "`",
            "</think",
            ">4",
            "é",
            "\xEF\xBB\xBF",
            "<",
            ">",
            "/",
        };
        int thinking = 0;
        int cut = 0;
        for (int round = 0; round < 150; round++) {
            Script script;
            script.chatTemplate = round % 3 == 0 ? opens : round % 3 == 1 ? shown : script.chatTemplate;
            script.startByte = round % 3 == 0 ? '>' : '\0';
            for (int i = random.bounded(2, 14); i > 0; i--)
                script.pieces.push_back(fragments[random.bounded(static_cast<quint32>(fragments.size()))]);
            GenerationOptions options;
            options.stop = {"STOP"};
            if (round % 5 == 0)
                options.thinkingBudget = random.bounded(4);
            const sample::Events events = sample::answer(script, options);
            const Answer answer = stored(events.list);
            thinking += !answer.reasoning.isEmpty();
            cut += events.result.stopText == "STOP";
            const TokenRanges ranges = tokenRanges(answer.tokens, answer.reasoning, answer.text);
            const bool whole = ranges.count() == static_cast<qint32>(answer.tokens.size()) &&
                tiles(ranges.reasoningEnds, answer.reasoning) && tiles(ranges.textEnds, answer.text);
            if (!whole) {
                for (const SharedToken &token : answer.tokens)
                    qWarning() << QByteArray::fromStdString(token->bytes) << phaseName(token->phase) << token->forced;
                qWarning() << answer.reasoning << ranges.reasoningEnds << answer.text << ranges.textEnds;
            }
            QVERIFY(whole);
            for (qint32 i = 0; i < ranges.count(); i++) {
                const Wrote wrote = wroteBy(ranges, i, answer);
                const QByteArray bytes = QByteArray::fromStdString(answer.tokens[static_cast<size_t>(i)]->bytes);
                if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; }))
                    QVERIFY(bytes.contains(wrote.reasoning.toUtf8()) && bytes.contains(wrote.text.toUtf8()));
            }
            checkBatches(events.list, answer, ranges, random);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(thinking > 20); // the scripts are of the kinds meant
        QVERIFY(cut > 5);
    }

    void fromTheDatabase()
    {
        const sample::Events events =
            sample::answer({.pieces = {"hm", " so</th", "ink>4", "2", {"<0xE2>", byte}, {"<0x82>", byte}, "!"}});
        const Answer answer = stored(events.list);
        Store store(m_folder.newPath());
        const qint64 session = store.addSession(QStringLiteral("s"));
        const qint64 question = store.addMessage(session, {}, Role::User, QStringLiteral("q"));
        GenerationInfo info = store.beginGeneration(session, question, sample::info());
        QRandomGenerator random(2);
        for (const AnswerBatch &batch : sample::merged(events.list, random, 3))
            store.append(info, batch);
        info.state = QStringLiteral("stop");
        store.finish(info);
        const std::vector<MessageDetails> read = readDetails(store, {info.message});
        QCOMPARE(read[0].message.text, answer.text);
        QCOMPARE(readRanges(store, info, read[0].message.reasoning, read[0].message.text),
                 tokenRanges(answer.tokens, answer.reasoning, answer.text));
        QCOMPARE(read[0].tokens, static_cast<qint64>(answer.tokens.size()));
        QCOMPARE(read[0].thinkingTokens, static_cast<qint64>(events.result.thinkingTokens));
    }

    /// Tokens of a damaged row are missing; the others keep what they wrote.
    void missingTokens()
    {
        const sample::Events events =
            sample::answer({.pieces = {"<think>", "one", " two", "</think>", "three", " four", " five", " six"}});
        Answer answer = stored(events.list);
        answer.tokens.erase(answer.tokens.begin() + 5);
        const TokenRanges ranges = tokenRanges(answer.tokens, answer.reasoning, answer.text);
        QCOMPARE(wroteBy(ranges, 2, answer), thought(" two"));
        QCOMPARE(wroteBy(ranges, 4, answer), said("three"));
        QCOMPARE(wroteBy(ranges, 5, answer), said(" four five")); // with the text that no token wrote
        QCOMPARE(wroteBy(ranges, 6, answer), said(" six"));
        QVERIFY(tiles(ranges.textEnds, answer.text));
        // Those that say so get the text in between.
        answer = stored(events.list);
        const auto lose = [&](size_t number) {
            TokenRecord missing;
            missing.id = missingToken;
            answer.tokens[number] = std::make_shared<const TokenRecord>(missing);
        };
        for (const size_t number : {2u, 5u, 6u})
            lose(number);
        const TokenRanges around = tokenRanges(answer.tokens, answer.reasoning, answer.text);
        QCOMPARE(wroteBy(around, 1, answer), thought("one"));
        QCOMPARE(wroteBy(around, 2, answer), thought(" two"));
        QCOMPARE(wroteBy(around, 4, answer), said("three"));
        QCOMPARE(wroteBy(around, 5, answer), said(" four five"));
        QCOMPARE(wroteBy(around, 6, answer), nothing);
        QCOMPARE(wroteBy(around, 7, answer), said(" six"));
        QVERIFY(tiles(around.reasoningEnds, answer.reasoning) && tiles(around.textEnds, answer.text));
        // A token with other bytes or another phase than it had.
        answer = stored(events.list);
        TokenRecord damaged = *answer.tokens[1];
        damaged.phase = Phase::Answer;
        answer.tokens[1] = std::make_shared<const TokenRecord>(damaged);
        damaged = *answer.tokens[5];
        damaged.bytes = "\xff\x01";
        answer.tokens[5] = std::make_shared<const TokenRecord>(damaged);
        const TokenRanges mended = tokenRanges(answer.tokens, answer.reasoning, answer.text);
        QCOMPARE(mended, tokenRanges(stored(events.list).tokens, answer.reasoning, answer.text));
        answer = stored(events.list);
        answer.tokens.erase(answer.tokens.begin() + 5);
        // The end is missing after a crash: its text has no token.
        answer.tokens.resize(5);
        const TokenRanges cut = tokenRanges(answer.tokens, answer.reasoning, answer.text);
        QCOMPARE(wroteBy(cut, 4, answer), said("three"));
        QCOMPARE(cut.textEnds.back(), 5);
    }

    /// Whatever rows a damaged database has lost, the other tokens keep what they wrote.
    void missingRows()
    {
        Answer answer;
        const auto add = [&](Phase phase, const std::string &bytes) {
            TokenRecord token;
            token.phase = phase;
            token.bytes = bytes;
            answer.tokens.push_back(std::make_shared<const TokenRecord>(token));
        };
        add(Phase::Thinking, "<think>");
        for (int i = 1; i < 1200; i++) {
            const std::string word = (i % 7 == 0 ? "\n" : " ") + ("w" + std::to_string(i % 100));
            add(i < 300 ? Phase::Thinking : Phase::Answer, i == 299 ? "</think>" : word);
            if (i != 299)
                (i < 300 ? answer.reasoning : answer.text) += QString::fromStdString(word);
        }
        const TokenRanges whole = tokenRanges(answer.tokens, answer.reasoning, answer.text);
        Store store(m_folder.newPath());
        const qint64 session = store.addSession(QStringLiteral("s"));
        const qint64 question = store.addMessage(session, {}, Role::User, QStringLiteral("q"));
        const GenerationInfo info = store.beginGeneration(session, question, sample::info());
        store.append(info, {.pieces = {}, .tokens = answer.tokens});
        sql::Query(
            store.database(),
            QStringLiteral("DELETE FROM tokens WHERE n IN (0, 5, 6, 298, 299, 999, 1000) OR n BETWEEN 600 AND 640"))
            .run();
        const TokenRanges ranges = readRanges(store, info, answer.reasoning, answer.text);
        QCOMPARE(ranges.count(), whole.count());
        QCOMPARE(ranges.firstTextToken, whole.firstTextToken);
        QVERIFY(tiles(ranges.reasoningEnds, answer.reasoning) && tiles(ranges.textEnds, answer.text));
        for (qint32 i = 1; i < whole.count(); i++) {
            const bool missing =
                (i >= 600 && i <= 640) || i == 5 || i == 6 || i == 298 || i == 299 || i == 999 || i == 1000;
            if (!missing)
                QCOMPARE(wroteBy(ranges, i, answer), wroteBy(whole, i, answer));
        }
    }

    void anyTokensAndTexts()
    {
        QRandomGenerator random(11);
        const QStringList parts{QStringLiteral("<think>"), QStringLiteral("</think>"), QStringLiteral("a"),
                                QStringLiteral("\n"),      QStringLiteral("😀"),        bad};
        for (int round = 0; round < 2000; round++) {
            const auto text = [&] {
                QString out;
                for (int i = random.bounded(6); i > 0; i--)
                    out += parts[random.bounded(static_cast<int>(parts.size()))];
                return out;
            };
            const QString reasoning = text();
            const QString shownText = text();
            std::vector<SharedToken> tokens;
            for (int i = random.bounded(8); i > 0; i--) {
                TokenRecord token;
                token.phase = static_cast<Phase>(random.bounded(3));
                const QByteArray bytes = text().toUtf8();
                token.bytes = bytes.left(random.bounded(static_cast<int>(bytes.size()) + 1)).toStdString();
                tokens.push_back(std::make_shared<const TokenRecord>(std::move(token)));
            }
            const TokenRanges ranges = tokenRanges(tokens, reasoning, shownText);
            QCOMPARE(ranges.count(), static_cast<qint32>(tokens.size()));
            QVERIFY(std::is_sorted(ranges.reasoningEnds.begin(), ranges.reasoningEnds.end()));
            QVERIFY(std::is_sorted(ranges.textEnds.begin(), ranges.textEnds.end()));
            QVERIFY(ranges.reasoningEnds.isEmpty() || ranges.reasoningEnds.back() <= reasoning.size());
            QVERIFY(ranges.textEnds.isEmpty() || ranges.textEnds.back() <= shownText.size());
        }
    }

    /// The text taken over from another answer is a range of its own.
    void continuedAnswers()
    {
        TokenRecord token;
        token.bytes = " 42";
        TokenRangeBuilder text(2, 3);
        text.add(token);
        text.update(u"hm", u"It  42");
        text.finish(u"hm", u"It  42");
        QCOMPARE(text.ranges().reasoningEnds, (QList<qint32>{2}));
        QCOMPARE(text.ranges().textEnds, (QList<qint32>{3, 6}));
        QCOMPARE(text.ranges().inText(0), (TokenRanges::Range{3, 6}));
        QCOMPARE(text.ranges().inText(-1), (TokenRanges::Range{0, 3}));
        QCOMPARE(text.ranges().count(), 1);

        TokenRangeBuilder reasoning(3, 0);
        for (const char *bytes : {" so", "</think>", "42"}) {
            token.bytes = bytes;
            token.phase = bytes[0] == '4' ? Phase::Answer : Phase::Thinking;
            reasoning.add(token);
        }
        reasoning.finish(u"hm, so", u"42");
        QCOMPARE(reasoning.ranges().reasoningEnds, (QList<qint32>{3, 6, 6}));
        QCOMPARE(reasoning.ranges().inReasoning(0), (TokenRanges::Range{3, 6}));
        QCOMPARE(reasoning.ranges().inText(2), (TokenRanges::Range{0, 2}));
        QCOMPARE(reasoning.ranges().count(), 3);
    }

    /// Long white space in front of a mark that never comes does not cost the square of its length.
    void longBeginning()
    {
        TokenRangeBuilder builder;
        TokenRecord token;
        token.phase = Phase::Thinking;
        token.bytes = " ";
        QString text;
        for (int i = 0; i < 50000; i++) {
            builder.add(token);
            text += u' ';
            builder.update(text, {});
        }
        builder.finish(text, {});
        QCOMPARE(builder.ranges().count(), 50000);
        QVERIFY(tiles(builder.ranges().reasoningEnds, text));
    }
};

MOIRE_GUILESS_TEST(TestTokenRanges)

} // namespace tst_token_ranges

#include "tst_token_ranges.moc"
