// SPDX-License-Identifier: GPL-3.0-or-later
// The guide, the question about updates, the crash report, and files that the desktop opens.
#include "controls/notice_bar.h"
#include "experiments/experiments_page.h"
#include "help/guide_window.h"
#include "help/updates.h"
#include "program_desk.h"
#include "qt_test.h"
#include "style/style.h"

#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

namespace tst_help {

using namespace moire;
using namespace moire::ui;
using Page = MainWindow::Page;

namespace {

class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened << url; }
};

QPushButton *buttonOf(const QWidget *widget, const QString &text)
{
    for (auto *button : widget->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { widgets::applyStyle(*qApp, widgets::Appearance::Light); }

    void everyPageOfTheGuideIsReached()
    {
        GuideWindow guide(nullptr);
        guide.show();
        auto *text = guide.findChild<QTextBrowser *>();
        const QStringList pages =
            QDir(QStringLiteral("docs/guide")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
        QCOMPARE(pages.size(), 11);
        for (const QString &page : pages) {
            guide.openPage(page.chopped(3));
            QVERIFY2(text->toPlainText().size() > 400, qPrintable(page));
            QVERIFY2(text->toHtml().contains(QLatin1String("<h1")), qPrintable(page));
            QVERIFY2(text->horizontalScrollBar()->maximum() == 0, qPrintable(page)); // pictures fit
        }
        guide.openPage(QStringLiteral("index"));
        QPushButton *back = buttonOf(&guide, QStringLiteral("Back"));
        text->setSource(QUrl(QStringLiteral("atlas.md"))); // as a link does
        QCOMPARE(guide.page(), QStringLiteral("atlas"));
        QVERIFY(text->toPlainText().startsWith(QLatin1String("The Atlas")));
        back->click();
        QCOMPARE(guide.page(), QStringLiteral("index"));
    }

    void f1OpensThePageAboutTheFocus()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        const std::pair<Page, QString> pages[] = {{Page::Chat, QStringLiteral("first-chat")},
                                                  {Page::Experiments, QStringLiteral("first-experiment")},
                                                  {Page::Atlas, QStringLiteral("atlas")},
                                                  {Page::Models, QStringLiteral("models-and-memory")},
                                                  {Page::Settings, QStringLiteral("privacy")}};
        for (const auto &[page, about] : pages) {
            program.window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&program.window));
            program.window.showPage(page);
            QTest::keyClick(&program.window, Qt::Key_F1);
            auto *guide = program.window.findChild<GuideWindow *>();
            QVERIFY(guide);
            QCOMPARE(guide->page(), about);
        }
        QCOMPARE(program.window.findChildren<GuideWindow *>().size(), 1);
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        program.window.showPage(Page::Chat);
        auto *map = program.window.findChild<QWidget *>(QStringLiteral("expertMap"));
        map->setFocus();
        QTRY_VERIFY(map->hasFocus());
        QTest::keyClick(&program.window, Qt::Key_F1);
        QCOMPARE(program.window.findChild<GuideWindow *>()->page(), QStringLiteral("reading-the-heatmap"));
    }

    void noPageIsOpenedBeforeThePersonAgrees()
    {
        Browser browser;
        const QUrl page(QStringLiteral("https://example.org/moire"));
        QWidget window;
        window.show();
        for (const bool agrees : {false, true}) {
            askForUpdates(&window, page);
            auto *box = window.findChild<QMessageBox *>(QStringLiteral("updates"));
            QVERIFY(box->informativeText().contains(page.toString()));
            QVERIFY(browser.opened.isEmpty());
            (agrees ? buttonOf(box, QStringLiteral("Open page")) : box->button(QMessageBox::Close))->click();
            QTRY_VERIFY(!window.findChild<QMessageBox *>(QStringLiteral("updates")));
        }
        QCOMPARE(browser.opened, QList<QUrl>{page});
        askForUpdates(&window, QUrl());
        QVERIFY(!buttonOf(window.findChild<QMessageBox *>(QStringLiteral("updates")), QStringLiteral("Open page")));
    }

    void aCrashReportIsOffered()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        program.window.offerCrashReport({});
        QVERIFY(!program.window.notice().contains(QLatin1String("crashed")));
        QFile report(folder.filePath(QStringLiteral("crash-20260131-120000.txt")));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("Moire 1.0");
        report.close();
        program.window.offerCrashReport(report.fileName());
        QVERIFY(program.window.notice().contains(QLatin1String("crashed")));
        buttonOf(&program.window, QStringLiteral("Show report"))->click();
        auto *dialog = program.window.findChild<QDialog *>(QStringLiteral("crashReport"));
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), QStringLiteral("Moire 1.0"));
        dialog->close();
        buttonOf(&program.window, QStringLiteral("Delete report"))->click();
        QVERIFY(!QFile::exists(report.fileName()));
        QVERIFY(!program.window.notice().contains(QLatin1String("crashed")));
    }

    void bundlesOpenOnThePageOfExperiments()
    {
        const QTemporaryDir folder;
        ProgramDesk program(folder.path());
        QVERIFY(isBundleName(QStringLiteral("/a/b.moire")));
        QVERIFY(!isBundleName(QStringLiteral("/a/moire")));
        program.window.raiseAndOpen(folder.filePath(QStringLiteral("missing.moire")));
        QCOMPARE(program.window.page(), Page::Experiments);
        auto *notice = program.window.experiments().findChild<widgets::NoticeBar *>();
        QTRY_VERIFY(notice->sentence().contains(QLatin1String("missing.moire")));
    }
};

MOIRE_TEST(TestHelp)

} // namespace tst_help

#include "tst_help.moc"
