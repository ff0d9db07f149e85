// SPDX-License-Identifier: GPL-3.0-or-later
// Every state that "moire --screenshots" draws can be reached.
#include "shell/screenshots.h"

#include "qt_test.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <csignal>

namespace tst_screenshots {

class TestScreenshots : public QObject {
    Q_OBJECT
private slots:
    void drawsEveryState()
    {
        std::signal(SIGXFSZ, SIG_IGN); // as the program does; one state is a full disk
        qputenv("QT_SCALE_FACTOR", "1"); // no second process for 200 %
        const QTemporaryDir folder;
        QCOMPARE(moire::ui::drawScreenshots(folder.path()), 0);
        const QStringList names = QDir(folder.path()).entryList({QStringLiteral("*.png")});
        for (const char *state : {"no-model",
                                  "first-start",
                                  "chat",
                                  "streaming",
                                  "example",
                                  "reasoning",
                                  "editing",
                                  "search",
                                  "too-long",
                                  "attachments",
                                  "broken-model",
                                  "full-disk",
                                  "models",
                                  "models-broken",
                                  "settings",
                                  "settings-search",
                                  "palette",
                                  "chat-settings",
                                  "message-details",
                                  "shortcuts",
                                  "prompt-lists",
                                  "mirrored-chat",
                                  "atlas-empty",
                                  "atlas",
                                  "atlas-expert",
                                  "atlas-groups",
                                  "experiments-empty",
                                  "experiments",
                                  "experiments-answers",
                                  "experiments-routing",
                                  "experiments-groups",
                                  "experiments-notes"})
            for (const char *look : {"light", "dark"})
                for (const char *size : {"1440x900", "1024x700"}) {
                    const QString name = QStringLiteral("%1-%2-%3.png")
                                             .arg(QLatin1String(state), QLatin1String(look), QLatin1String(size));
                    QVERIFY2(names.contains(name), qPrintable(name));
                }
        const QImage light(folder.filePath(QStringLiteral("chat-light-1440x900.png")));
        const QImage dark(folder.filePath(QStringLiteral("chat-dark-1440x900.png")));
        QCOMPARE(light.size(), QSize(1440, 900));
        QVERIFY(light.colorCount() > 16);
        QVERIFY(qGray(light.pixel(700, 450)) > 200 && qGray(dark.pixel(700, 450)) < 60);
    }
};

MOIRE_TEST(TestScreenshots)

} // namespace tst_screenshots

#include "tst_screenshots.moc"
