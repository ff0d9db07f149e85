// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists of prompts: what a list may look like, and the routing that a model gives its prompts.
#include "analysis/two_groups.h"
#include "atlas/atlas_reader.h"
#include "atlas/foreign_files.h"
#include "atlas/prompt_reading.h"
#include "library/builtin_model.h"
#include "program.h"
#include "qt_test.h"

#include <moire/model.h>

#include <cmath>
#include <fstream>
#include <iterator>

namespace tst_prompt_lists {

using namespace moire;
using atlas::PromptLimits;
using atlas::promptsOf;
using Texts = std::vector<std::string>;

namespace {

QString refusal(const std::function<void()> &work)
{
    try {
        work();
    } catch (const Error &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

Texts listFrom(const char *name)
{
    std::ifstream file(std::string("resources/experiments/") + name);
    return promptsOf(std::string(std::istreambuf_iterator<char>(file), {}), name);
}

/// What reading gives, or why it failed.
struct Outcome {
    atlas::SharedImport import;
    QString why;
};

struct Lists : Program {
    explicit Lists(const QString &path) : Program(path)
    {
        QObject::connect(&reading, &atlas::PromptReading::finished, [this](const atlas::SharedImport &import) {
            outcomes.push_back({import, {}});
        });
        QObject::connect(&reading, &atlas::PromptReading::failed, [this](const QString &why) {
            outcomes.push_back({nullptr, why});
        });
    }
    Outcome read(atlas::PromptLists lists)
    {
        const size_t before = outcomes.size();
        reading.start(std::move(lists));
        return QTest::qWaitFor([&] { return outcomes.size() > before; }, 60000) ? outcomes.back() : Outcome();
    }

    atlas::PromptReading reading{engine};
    std::vector<Outcome> outcomes;
};

analysis::GroupComparison compared(const atlas::Import &import)
{
    const atlas::SharedMap map = atlas::mapOf(import);
    const std::span<const analysis::ChatUsage> prompts(map->sums.chats());
    return analysis::compareGroups(prompts.first(map->firstOfB), prompts.subspan(map->firstOfB), map->sums.shape());
}

} // namespace

class TestPromptLists : public QObject {
    Q_OBJECT

    sample::Folder m_folder;

private slots:
    void onePromptALine()
    {
        QCOMPARE(promptsOf("", "A"), Texts{});
        QCOMPARE(promptsOf("one\n\n  two \r\nthree", "A"), (Texts{"one", "two", "three"}));
        QCOMPARE(promptsOf("\xEF\xBB\xBFone\n", "A"), Texts{"one"});
        QCOMPARE(promptsOf("{x} is a set\n{y} too\n", "A"), (Texts{"{x} is a set", "{y} too"}));
    }

    void jsonLines()
    {
        QCOMPARE(
            promptsOf("{\"prompt\": \"one\\ntwo\"}\n{\"question\": \"three\"}\n\n{\"text\": \"four\", \"id\": 1}", "A"),
            (Texts{"one\ntwo", "three", "four"}));
        QCOMPARE(listFrom("verse.jsonl").size(), 24u);
        for (const char *second : {"{\"id\": 1}", "{\"prompt\": 5}", "{\"prompt\": \"\"}", "[1]"}) {
            const QString why = refusal([&] { promptsOf(std::string("{\"prompt\": \"one\"}\n") + second, "list A"); });
            QVERIFY2(why.contains(QLatin1String("no prompt")) && why.contains(QLatin1String("list A, line 2")),
                     qPrintable(why));
        }
        QVERIFY(!refusal([] { promptsOf("{\"prompt\": \"one\"}\n{\"prompt\"", "A"); }).isEmpty());
    }

    void hostileLists()
    {
        QVERIFY(refusal([] {
                    promptsOf(std::string(PromptLimits::fileBytes + 1, 'x'), "A");
                }).contains(QLatin1String("bytes")));
        std::string many;
        for (size_t i = 0; i <= PromptLimits::prompts; ++i)
            many += "x\n";
        QVERIFY(refusal([&] { promptsOf(many, "A"); }).contains(QLatin1String("1000 prompts")));
        QVERIFY(refusal([] { promptsOf("\xff\xfe", "A"); }).contains(QLatin1String("not UTF-8")));
        QVERIFY(refusal([] { promptsOf(std::string("a\0b", 3), "A"); }).contains(QLatin1String("not UTF-8")));
        QVERIFY(!refusal([&] { atlas::readPromptFile(m_folder.newPath().toStdString()); }).isEmpty());
    }

    /// The tokens that all prompts begin with are evaluated once; each prompt has the routes that it would have alone.
    void routesOfPrompts()
    {
        Lists p(m_folder.newPath());
        QVERIFY(p.load());
        const Texts a{"The sea is blue", "The sea is grey and wide"};
        const Texts b{"The sum of 2 and 3"};
        const Outcome outcome = p.read({.a = a, .b = b, .name = QStringLiteral("sea and sum"), .asChat = false});
        QVERIFY2(outcome.import, qPrintable(outcome.why));
        const atlas::Import &import = *outcome.import;
        QCOMPARE(import.sequences.size(), 3u);
        QCOMPARE(import.firstOfB, 2u);
        QCOMPARE(import.titles[2], QStringLiteral("The sum of 2 and 3"));
        const Model &model = *p.engine.model();
        const std::vector<TokenId> whole = encodeText(*model.tokenizer(), a[1]);
        const analysis::ForeignRoutes &read = import.sequences[1];
        const size_t left = whole.size() - read.ids.size();
        QVERIFY(left > 0 && left < whole.size());
        Context context(p.engine.model(), {.capacity = whole.size(), .cacheType = p.engine.contextOptions().cacheType});
        StepTrace trace;
        trace.wantRouting = true;
        context.evaluate(whole, LogitRows::None, &trace);
        const size_t rows = read.shape.rows();
        const size_t k = read.shape.perToken;
        QCOMPARE(rows, size_t{trace.moeLayers});
        for (size_t t = 0; t < read.ids.size(); ++t) {
            QCOMPARE(read.ids[t].value, whole[left + t].value);
            for (size_t row = 0; row < rows; ++row)
                for (size_t i = 0; i < k; ++i) {
                    const size_t at = (row * whole.size() + left + t) * k + i;
                    QCOMPARE(uint32_t{read.chosen[(t * rows + row) * k + i]}, trace.ids[at]);
                    QVERIFY(std::abs(read.gates[(t * rows + row) * k + i] - trace.weights[at]) < 1e-4F);
                }
        }
        // As a map: prompts are its chats, and words are known.
        const atlas::SharedMap map = atlas::mapOf(import);
        QVERIFY(map->prompts() && map->ownModel() && map->imported);
        QCOMPARE(map->chats.size(), 3u);
        QCOMPARE(map->chats[0].title, QStringLiteral("The sea is blue"));
        QCOMPARE(map->tokens(), read.ids.size() + import.sequences[0].ids.size() + import.sequences[2].ids.size());
        const analysis::Cell cell{0, read.chosen[0]};
        const atlas::SharedExpert expert = atlas::readExpert({}, *map, &import, cell, {}, {});
        QVERIFY(!expert->random.empty());
        std::string tail;
        for (size_t i = left; i < whole.size(); ++i)
            tail += model.tokenizer()->bytes(whole[i], true);
        const bool found = std::any_of(expert->random.begin(), expert->random.end(), [&](const atlas::Context &one) {
            return QString::fromStdString(tail) == one.before + one.token + one.after;
        });
        QVERIFY(found);
    }

    /// A question comes first; the prompts that were read are not read again.
    void questionsComeFirst()
    {
        Lists p(m_folder.newPath());
        QVERIFY(p.load());
        Texts a;
        for (int i = 0; i < 300; ++i)
            a.push_back("Prompt " + std::to_string(i * 7919));
        const atlas::PromptLists lists{.a = a, .b = {"Another"}, .name = QStringLiteral("many"), .asChat = false};
        const Outcome alone = p.read(lists);
        QVERIFY(alone.import);
        p.reading.start(lists);
        QTest::qWait(10); // some are read
        QVERIFY(p.chat.ask(QStringLiteral("One?"), {}, greedy(3)));
        QVERIFY(QTest::qWaitFor([&] { return p.chat.state() == Conversation::State::Ready; }, 30000));
        QVERIFY(QTest::qWaitFor([&] { return !p.reading.running(); }, 60000));
        const atlas::SharedImport interrupted = p.outcomes.back().import;
        QVERIFY(interrupted);
        for (size_t i = 0; i < alone.import->sequences.size(); ++i)
            QCOMPARE(interrupted->sequences[i].chosen, alone.import->sequences[i].chosen);
    }

    void cancelled()
    {
        Lists p(m_folder.newPath());
        QVERIFY(p.load());
        p.reading.start({.a = Texts(500, "A prompt that is read again and again"), .b = {"B"}, .name = {}});
        QVERIFY(p.reading.running());
        p.reading.cancel();
        QTRY_COMPARE(p.outcomes.size(), 1u);
        QVERIFY(p.outcomes[0].why.contains(QLatin1String("cancelled")));
        QVERIFY(!p.reading.running());
    }

    void whatCannotBeRead()
    {
        Lists p(m_folder.newPath());
        QVERIFY(p.load(QStringLiteral(MOIRE_TEST_DATA "/models/olmoe.gguf"), 64));
        QVERIFY(p.read({.a = {"same"}, .b = {"same", "same"}, .asChat = false})
                    .why.contains(QLatin1String("all prompts are the same")));
        std::string longOne;
        for (int i = 0; i < 200; ++i)
            longOne += "word ";
        const QString why = p.read({.a = {"one"}, .b = {"two", longOne}, .asChat = false}).why;
        QVERIFY2(why.contains(QLatin1String("list B, prompt 2")), qPrintable(why));
        QVERIFY(p.load(QStringLiteral(MOIRE_TEST_DATA "/models/gemma2.gguf")));
        QVERIFY(p.read({.a = {"one"}, .b = {"two"}}).why.contains(QLatin1String("dense")));
    }

    /// Verse goes to other experts than arithmetic in the built-in model, and verse not to others than verse.
    void verseAndArithmetic()
    {
        Lists p(m_folder.newPath());
        QVERIFY(p.load(QString::fromStdString(builtinModelPath())));
        const Texts verse = listFrom("verse.jsonl");
        const Outcome different = p.read({.a = verse, .b = listFrom("arithmetic.jsonl"), .name = {}});
        QVERIFY2(different.import, qPrintable(different.why));
        const size_t found = compared(*different.import).different;
        QVERIFY(found > 0);
        Texts even;
        Texts odd;
        for (size_t i = 0; i < verse.size(); ++i)
            (i % 2 == 0 ? even : odd).push_back(verse[i]);
        const Outcome same = p.read({.a = even, .b = odd, .name = {}});
        QVERIFY2(same.import, qPrintable(same.why));
        QCOMPARE(compared(*same.import).different, 0u);
    }
};

MOIRE_GUILESS_TEST(TestPromptLists)

} // namespace tst_prompt_lists

#include "tst_prompt_lists.moc"
