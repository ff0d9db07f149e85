// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/chat_settings.h"
#include "runtime/preset_file.h"

#include "full_disk.h"
#include "qt_test.h"

#include <moire/error.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <limits>

namespace tst_chat_settings {

using namespace moire;

namespace {

/// Every value differs from its default.
ChatSettings unusual()
{
    ChatSettings s;
    s.systemPrompt = QStringLiteral("Answer \"briefly\".\n\u202e\u0001é");
    s.recommendedSampling = false;
    s.sampling.temperature = 1.25f;
    s.sampling.topK = 7;
    s.sampling.topP = 0.1f; // no exact decimal
    s.sampling.minP = 0.033f;
    s.sampling.typicalP = 0.7f;
    s.sampling.repeatPenalty = 1.1f;
    s.sampling.presencePenalty = -0.3f;
    s.sampling.frequencyPenalty = 0.7f;
    s.sampling.penaltyWindow = 256;
    s.sampling.seed = std::numeric_limits<uint64_t>::max();
    s.maxTokens = 1'000'000'000;
    s.thinkingBudget = 12;
    s.contextTokens = 4096;
    s.reasonedBy = {.place = QStringLiteral("https://host/v1 · big"),
                    .handover = QStringLiteral("{reasoning} so {question}")};
    s.policy.expertsUsed = 3;
    s.policy.randomSeed = std::numeric_limits<uint64_t>::max();
    s.policy.rules = {{RoutingPolicy::Rule::Kind::Mute, LayerIndex(2), ExpertIndex(7), 0.0f},
                      {RoutingPolicy::Rule::Kind::Bias, std::nullopt, ExpertIndex(1), 0.1f}};
    return s;
}

QJsonObject objectOf(const ChatSettings &s)
{
    return QJsonDocument::fromJson(s.toJson().toUtf8()).object();
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

} // namespace

class TestChatSettings : public QObject {
    Q_OBJECT

private slots:
    void roundTrip()
    {
        const ChatSettings s = unusual();
        QCOMPARE(ChatSettings::fromJson(s.toJson(), {}), s);
        QCOMPARE(ChatSettings::fromJson(ChatSettings().toJson(), s), ChatSettings());
    }

    void seeds_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::newRow("0") << quint64{0};
        QTest::newRow("2^53 + 1") << (quint64{1} << 53) + 1;
        QTest::newRow("2^63") << (quint64{1} << 63);
        QTest::newRow("2^64 - 1") << std::numeric_limits<quint64>::max();
    }
    void seeds()
    {
        QFETCH(quint64, seed);
        ChatSettings s;
        s.sampling.seed = seed;
        QCOMPARE(ChatSettings::fromJson(s.toJson(), {}).sampling.seed, std::optional<uint64_t>(seed));
    }

    void badSeeds_data()
    {
        QTest::addColumn<QJsonValue>("seed");
        QTest::newRow("number") << QJsonValue(12);
        QTest::newRow("negative") << QJsonValue(QStringLiteral("-1"));
        QTest::newRow("2^64") << QJsonValue(QStringLiteral("18446744073709551616"));
        QTest::newRow("word") << QJsonValue(QStringLiteral("seven"));
        QTest::newRow("empty") << QJsonValue(QString());
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("list") << QJsonValue(QJsonArray{1});
    }
    void badSeeds()
    {
        QFETCH(QJsonValue, seed);
        QJsonObject object = objectOf(unusual());
        object.insert(QStringLiteral("seed"), seed);
        ChatSettings expected = unusual();
        expected.sampling.seed.reset();
        QCOMPARE(ChatSettings::fromJson(textOf(object), {}), expected);
    }

    /// Each value out of range, or of another type, is the default; the others stay.
    void badValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const QList<QJsonValue> wrong{QJsonValue(),
                                      QJsonValue(QStringLiteral("1")),
                                      QJsonValue(true),
                                      QJsonValue(QJsonArray{1}),
                                      QJsonValue(QJsonObject()),
                                      QJsonValue(-11),
                                      QJsonValue(1e300)};
        for (const QString &key : objectOf(unusual()).keys())
            if (key != QLatin1String("system_prompt") && key != QLatin1String("recommended_sampling") &&
                key != QLatin1String("seed"))
                for (const QJsonValue &value : wrong)
                    if (key != QLatin1String("reasoned_by") || !value.isString()) // which any text may name
                        QTest::newRow(qPrintable(key + QLatin1Char(' ') + QString::number(wrong.indexOf(value))))
                            << key << value;
        QTest::newRow("prompt") << QStringLiteral("system_prompt") << QJsonValue(3);
        QTest::newRow("recommended") << QStringLiteral("recommended_sampling") << QJsonValue(QStringLiteral("yes"));
        QTest::newRow("top_p") << QStringLiteral("top_p") << QJsonValue(1.001);
        QTest::newRow("typical_p") << QStringLiteral("typical_p") << QJsonValue(0);
        QTest::newRow("context") << QStringLiteral("context") << QJsonValue((1 << 24) + 1);
    }
    void badValues()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = objectOf(unusual());
        object.insert(key, value);
        QJsonObject without = objectOf(unusual());
        const ChatSettings defaults;
        without.insert(key, objectOf(defaults).value(key));
        QCOMPARE(ChatSettings::fromJson(textOf(object), defaults), ChatSettings::fromJson(textOf(without), defaults));
        QVERIFY(ChatSettings::fromJson(textOf(object), defaults) != unusual());
    }

    void leavesOut()
    {
        // A part of an object keeps the rest, the seed too.
        ChatSettings expected = unusual();
        expected.sampling.topK = 3;
        QCOMPARE(ChatSettings::fromJson(QStringLiteral("{\"top_k\": 3}"), unusual()), expected);
        for (const char *text : {"", "[]", "3", "null", "{", "{\"top_k\": 3", "\xff", "{\"top_k\": NaN}"})
            QCOMPARE(ChatSettings::fromJson(QString::fromLatin1(text), unusual()), unusual());
        const QString deep = QString(100000, u'[');
        QCOMPARE(ChatSettings::fromJson(deep, unusual()), unusual());
    }

    void presetFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.json"));
        PresetFile{QStringLiteral("Careful"), unusual()}.write(path);
        const PresetFile read = PresetFile::read(path);
        QCOMPARE(read.name, QStringLiteral("Careful"));
        QCOMPARE(read.settings, unusual());
        QVERIFY_EXCEPTION_THROWN(PresetFile::read(folder.path()), Error);
        QVERIFY_EXCEPTION_THROWN(PresetFile::read(folder.filePath(QStringLiteral("none"))), Error);
        QVERIFY_EXCEPTION_THROWN(read.write(folder.filePath(QStringLiteral("no/p.json"))), Error);
        const test::FullDisk full;
        QVERIFY_EXCEPTION_THROWN((PresetFile{QStringLiteral("Other"), {}}.write(path)), Error);
        QCOMPARE(PresetFile::read(path).name, read.name); // the old one is whole
    }

    void brokenPresetFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("why");
        const auto file = [](const char *rest) { return QByteArray("{\"format\": \"moire-preset\", ") + rest + '}'; };
        QTest::newRow("empty") << QByteArray() << QByteArray("not valid JSON");
        QTest::newRow("cut") << PresetFile{QStringLiteral("n"), {}}.toJson().chopped(9) << QByteArray("not valid JSON");
        QTest::newRow("list") << QByteArray("[]") << QByteArray("not a preset");
        QTest::newRow("other") << QByteArray("{\"format\": \"moire-sessions\", \"version\": 1}")
                               << QByteArray("not a preset");
        QTest::newRow("newer") << file("\"version\": 2, \"name\": \"n\", \"settings\": {}") << QByteArray("version");
        QTest::newRow("no settings") << file("\"version\": 1, \"name\": \"n\"") << QByteArray("settings");
        QTest::newRow("no name") << file("\"version\": 1, \"settings\": {}") << QByteArray("name");
        QTest::newRow("blank name") << file("\"version\": 1, \"name\": \" \\n \", \"settings\": {}")
                                    << QByteArray("name");
        QTest::newRow("binary") << QByteArray(1000, '\0') << QByteArray("not valid JSON");
        QTest::newRow("deep") << QByteArray(1'000'000, '[') << QByteArray("not valid JSON");
    }
    void brokenPresetFile()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, why);
        try {
            PresetFile::fromJson(bytes);
        } catch (const Error &error) {
            QCOMPARE(error.kind(), ErrorKind::Refused);
            QVERIFY2(QByteArray(error.what()).contains(why), error.what());
            return;
        }
        QFAIL("accepted");
    }

    void presetNamesAreOneLine()
    {
        const QByteArray bytes = PresetFile{QStringLiteral(" two\nlines ") + QString(1'000'000, u'x'), {}}.toJson();
        const QString name = PresetFile::fromJson(bytes).name;
        QVERIFY(name.startsWith(QStringLiteral("two lines ")));
        QVERIFY(name.size() <= 1000);
    }
};

MOIRE_GUILESS_TEST(TestChatSettings)

} // namespace tst_chat_settings

#include "tst_chat_settings.moc"
