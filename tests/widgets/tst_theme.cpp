// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour_map.h"
#include "qt_test.h"
#include "style/style.h"
#include "style/theme.h"

#include <QApplication>
#include <QSignalSpy>

namespace tst_theme {

using namespace moire::widgets;

class TestTheme : public QObject {
    Q_OBJECT

    static QList<const Theme *> themes()
    {
        return {&lightTheme(), &darkTheme(), &lightContrastTheme(), &darkContrastTheme()};
    }
    static bool isHigh(const Theme *t) { return t == &lightContrastTheme() || t == &darkContrastTheme(); }
    static double leastOfText(const Theme *t) { return isHigh(t) ? 7 : 4.5; } // WCAG 2.2, 1.4.6 and 1.4.3
    static double leastOfMarks(const Theme *t) { return isHigh(t) ? 4.5 : 3; } // more than 1.4.11 asks

    static QList<QColor> backgrounds(const Theme &t)
    {
        return {t.window, t.page, t.surface, t.raised, t.field, t.hover, t.accentSoft};
    }

private slots:
    void init() { applyStyle(*qApp, Appearance::Light); }

    void contrastItself()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.478) < 0.01); // the known borderline grey
    }

    void textIsReadable()
    {
        for (const Theme *t : themes()) {
            const auto readable = [&](const QColor &text, const QColor &background) {
                const double c = contrast(text, background);
                if (c < leastOfText(t))
                    qWarning("%s on %s: %.2f", qPrintable(text.name()), qPrintable(background.name()), c);
                return c >= leastOfText(t);
            };
            for (const QColor &background : backgrounds(*t))
                for (const QColor &text : {t->text, t->muted, t->faint, t->accent, t->good, t->warning, t->danger})
                    QVERIFY(readable(text, background));
            for (const QColor &text : {t->text, t->muted})
                QVERIFY(readable(text, t->pressed));
            for (const QColor &background : {t->page, t->surface, t->window})
                for (const QColor &text :
                     {t->codeKeyword, t->codeString, t->codeNumber, t->codeComment, t->codeType, t->good, t->danger})
                    QVERIFY(readable(text, background));
            for (const QColor &background : {t->accent, t->accentHover})
                QVERIFY(readable(t->accentText, background));
            for (const QColor &background : {t->dangerSoft, t->warningSoft})
                QVERIFY(readable(t->text, background));
            for (int i = 0; i <= 20; i++)
                QVERIFY(readable(t->text, tokenColour(*t, i / 20.0)));
        }
    }

    void paletteIsReadable()
    {
        for (const Theme *t : themes()) {
            const QPalette p = paletteOf(*t);
            const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
                {QPalette::WindowText, QPalette::Window},
                {QPalette::Text, QPalette::Base},
                {QPalette::Text, QPalette::AlternateBase},
                {QPalette::ButtonText, QPalette::Button},
                {QPalette::PlaceholderText, QPalette::Base},
                {QPalette::HighlightedText, QPalette::Highlight},
                {QPalette::Link, QPalette::Base},
                {QPalette::LinkVisited, QPalette::Window},
                {QPalette::ToolTipText, QPalette::ToolTipBase}};
            for (const auto &[text, background] : pairs)
                for (const auto group : {QPalette::Active, QPalette::Inactive})
                    QVERIFY2(contrast(p.color(group, text), p.color(group, background)) >= leastOfText(t),
                             qPrintable(QString::number(text)));
            QVERIFY(contrast(p.color(QPalette::Highlight), p.color(QPalette::Base)) >=
                    leastOfMarks(t)); // selected text
        }
    }

    void marksAreVisible()
    {
        for (const Theme *t : themes()) {
            const double least = leastOfMarks(t);
            for (const QColor &background : backgrounds(*t)) {
                QVERIFY(contrast(t->accent, background) >= least); // focus ring, bar of a selected row
                for (const QColor &signal : {t->danger, t->warning, t->good})
                    QVERIFY(contrast(signal, background) >= least);
                if (isHigh(t))
                    QVERIFY2(contrast(t->hairline, background) >= 4.5, qPrintable(background.name()));
            }
            QVERIFY(contrast(t->accentText, t->accent) >= least); // ring on a primary button
            for (const QColor &background : {t->window, t->page}) {
                QVERIFY(contrast(t->frame, background) >= least);
                for (const QColor &series : t->series)
                    QVERIFY2(contrast(series, background) >= least, qPrintable(series.name()));
            }
            for (int i = 0; i <= 20; i++) // the outline of the selected token
                QVERIFY(contrast(t->accent, tokenColour(*t, i / 20.0)) >= 3 ||
                        contrast(t->text, tokenColour(*t, i / 20.0)) >= 3);
        }
    }

    void marksOnColourMaps()
    {
        for (int i = 0; i <= 1000; i++)
            for (const QColor &cell : {QColor(amountColour(i / 1000.0)), QColor(differenceColour(i / 500.0 - 1)),
                                       QColor(differenceColour(i / 500.0 - 1, true))})
                QVERIFY2(contrast(markOn(cell), cell) >= 4.5, qPrintable(cell.name()));
    }

    void tokenColours()
    {
        QCOMPARE(tokenColour(lightTheme(), 0), lightTheme().page);
        QCOMPARE(tokenColour(lightTheme(), 7), tokenColour(lightTheme(), 1));
        QCOMPARE(tokenColour(lightTheme(), std::nan("")), lightTheme().page);
    }

    void themeChangesWhileRunning()
    {
        QWidget window;
        window.show();
        QSignalSpy changed(&themeSignals(), &ThemeSignals::changed);
        const Theme &now = theme();
        const QStyle *style = QApplication::style();
        applyStyle(*qApp, Appearance::Dark);
        QCOMPARE(changed.size(), 1);
        QVERIFY(now.dark);
        QTRY_COMPARE(window.palette().color(QPalette::Window), darkTheme().window);
        QCOMPARE(QApplication::palette().color(QPalette::Text), darkTheme().text);
        window.resize(50, 50);
        QCOMPARE(window.grab().toImage().pixelColor(5, 5), darkTheme().window);
        applyStyle(*qApp, Appearance::Light);
        QTRY_COMPARE(window.grab().toImage().pixelColor(5, 5), lightTheme().window);
        QCOMPARE(QApplication::style(), style);
        QVERIFY(qApp->styleSheet().isEmpty());
    }
};

MOIRE_TEST(TestTheme)

} // namespace tst_theme

#include "tst_theme.moc"
