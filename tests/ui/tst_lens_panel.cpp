// SPDX-License-Identifier: GPL-3.0-or-later
// The lens of a token in the window: asked for by a click, part of the one selection, walked by keys, saved.
#include "instruments/lens_panel.h"
#include "instruments_desk.h"
#include "pictures/export.h"
#include "pictures/figure_delegate.h"
#include "qt_test.h"

#include <moire/model.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTableView>

namespace tst_lens_panel {

using namespace moire;
using namespace moire::ui;

namespace {

/// A report of two layers, of which the second has experts.
std::shared_ptr<const LensReport> sampleReport()
{
    auto report = std::make_shared<LensReport>();
    report->pieces = {{TokenId(1), "nine"}, {TokenId(2), " the"}, {TokenId(3), "8"}};
    LensLayer dense{.layer = LayerIndex(0)};
    dense.tokens = {{TokenId(2), 1.5F, 0.25F}, {TokenId(3), 1.0F, 0.15F}, {TokenId(1), -2.0F, 0.001F}};
    dense.rank = 17;
    dense.parts = {{.kind = LensPart::Kind::Attention, .adds = {0.5F, 0.0F, 0.0F}},
                   {.kind = LensPart::Kind::Dense, .adds = {1.0F, 1.0F, -2.0F}}};
    LensLayer experts{.layer = LayerIndex(1)};
    experts.tokens = {{TokenId(1), 9.0F, 0.9F}, {TokenId(3), 2.0F, 0.05F}, {TokenId(1), 9.0F, 0.9F}};
    experts.rank = 1;
    experts.parts = {{.kind = LensPart::Kind::Attention, .adds = {0.1F, 0.2F, 0.1F}},
                     {LensPart::Kind::Expert, ExpertIndex(4), 0.25F, {0.25F, -0.75F, 0.25F}},
                     {LensPart::Kind::Expert, ExpertIndex(7), 0.75F, {2.125F, 0.5F, 2.125F}},
                     {.kind = LensPart::Kind::Shared, .adds = {0.1F, 0.1F, 0.1F}}};
    report->layers = {dense, experts};
    return report;
}

} // namespace

class TestLensPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void modelOfALens()
    {
        LensModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setReport(sampleReport());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, LensModel::LayerColumn).data().toUInt(), 1u); // the last layer first
        QCOMPARE(model.rowOf(LayerIndex(0)), 1);
        QCOMPARE(model.rowOf(LayerIndex(5)), -1);
        const auto token =
            model.index(0, LensModel::FirstToken).data(widgets::FigureDelegate::FigureRole).value<widgets::CellToken>();
        QCOMPARE(token.text, QStringLiteral("nine"));
        QVERIFY(std::abs(token.strength - 0.9) < 1e-6);
        QCOMPARE(model.index(0, LensModel::FirstToken).data().toString(), QStringLiteral("0.90"));
        QVERIFY(!model.index(0, LensModel::FirstToken + 2).data().isValid()); // it has two best tokens
        QCOMPARE(model.index(1, LensModel::FollowedColumn).data().toString(), QStringLiteral("0.001"));
        QVERIFY(model.index(1, LensModel::FollowedColumn)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("rank 17")));
        // The experts that move most, each with its token, with sign.
        QCOMPARE(model.index(0, LensModel::ExpertsColumn).data().toString(),
                 QStringLiteral("7 “nine” +2.1 · 4 “8” −0.8"));
        QCOMPARE(model.index(1, LensModel::ExpertsColumn).data().toString(), QStringLiteral("–"));
        QVERIFY(!model.headerData(LensModel::FirstToken, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        model.setReport(nullptr);
        QCOMPARE(model.rowCount(), 0);

        const ValueTable tokens = lensTokensTable(*sampleReport());
        QCOMPARE(tokens.tableRows(), 6);
        QCOMPARE(tokens.tableValue(2, 1).toInt(), 17); // the followed token's place is its rank
        QCOMPARE(tokens.tableValue(2, 3).toString(), QStringLiteral("nine"));
        const ValueTable parts = lensPartsTable(*sampleReport());
        QCOMPARE(parts.tableRows(), 2 * 3 + 4 * 3);
        QCOMPARE(parts.tableValue(12, 1).toString(), QStringLiteral("expert 7"));
        QCOMPARE(parts.tableValue(12, 5).toDouble(), 2.125);
    }

    void aTokensLens()
    {
        InstrumentsDesk desk(8);
        QVERIFY(desk.openModel());
        desk.panel->showTab(InstrumentsPanel::Lens);
        LensPanel &panel = desk.panel->lens();
        QTRY_VERIFY(!panel.text().isEmpty()); // says what it is for
        QVERIFY(!panel.button().isEnabled());
        QVERIFY(panel.exports().empty());
        QVERIFY(desk.ask());
        QTRY_VERIFY(panel.text().contains(QLatin1String("Click a word")));
        desk.selection().selectToken(desk.lastAnswer(), analysis::TokenNumber(4));
        QTRY_VERIFY(panel.button().isEnabled());
        QVERIFY(panel.text().contains(QLatin1String("every backend")));
        QVERIFY(panel.text().contains(QString::fromStdString(desk.engine.model()->backendDescription())));
        desk.press(panel.button(), Qt::Key_Space);
        const auto layers = static_cast<int>(desk.engine.model()->config().layers);
        QTRY_COMPARE_WITH_TIMEOUT(panel.layers().model()->rowCount(), layers, 60000);
        QTRY_VERIFY(panel.note().contains(QLatin1String("position")));

        // A layer chosen here is selected everywhere.
        const uint32_t last = desk.engine.model()->config().moeLayers().back();
        panel.layers().setFocus();
        desk.press(panel.layers(), Qt::Key_Home);
        panel.layers().setCurrentIndex(panel.layers().model()->index(1, 0));
        desk.press(panel.layers(), Qt::Key_Up);
        QTRY_VERIFY(desk.now().layer);
        QCOMPARE(desk.now().layer->value, last);
        QTRY_VERIFY(panel.parts().model()->rowCount() > 0);
        // And an expert of it.
        QModelIndex expert;
        for (int row = 0; row < panel.parts().model()->rowCount() && !expert.isValid(); ++row)
            if (panel.parts().model()->index(row, 0).data(Qt::UserRole).isValid())
                expert = panel.parts().model()->index(row, 0);
        QVERIFY(expert.isValid());
        const uint32_t id = expert.data(Qt::UserRole).toUInt();
        panel.parts().setCurrentIndex(expert);
        QCOMPARE(desk.now().expert->value, id);
        QVERIFY(desk.now().layer->value == last);
        // What is selected elsewhere is shown here.
        const uint32_t first = desk.engine.model()->config().moeLayers().front();
        QVERIFY(first != last);
        desk.selection().selectLayer(LayerIndex(first));
        QTRY_COMPARE(panel.layers().currentIndex().siblingAtColumn(0).data().toUInt(), first);

        // It is of this token only, and is kept for when the token is selected again.
        desk.selection().moveToken(1);
        QTRY_COMPARE(panel.layers().model()->rowCount(), 0);
        QVERIFY(panel.note().isEmpty());
        desk.selection().moveToken(-1);
        QTRY_COMPARE(panel.layers().model()->rowCount(), layers);

        const auto exports = panel.exports();
        QCOMPARE(exports.size(), 2u);
        const QString path = desk.folder.filePath(QStringLiteral("lens.csv"));
        QVERIFY(widgets::exportTo(exports[0], path).isEmpty());
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 1 + layers * (static_cast<int>(LensReading::best) + 1));
        QVERIFY(widgets::exportTo(exports[0], desk.folder.filePath(QStringLiteral("lens.png"))).isEmpty());
        QVERIFY(widgets::exportTo(exports[1], desk.folder.filePath(QStringLiteral("parts.npy"))).isEmpty());
    }

    void narrowAndWide()
    {
        InstrumentsDesk desk(4);
        LensPanel &panel = desk.panel->lens();
        panel.resize(300, 300);
        const auto shown = [&] {
            int count = 0;
            for (int i = 0; i < static_cast<int>(LensReading::best); ++i)
                count += panel.layers().isColumnHidden(LensModel::FirstToken + i) ? 0 : 1;
            return count;
        };
        QResizeEvent narrow({300, 300}, {});
        QApplication::sendEvent(&panel, &narrow);
        const int few = shown();
        QVERIFY(few >= 1);
        panel.resize(2000, 300);
        QResizeEvent wide({2000, 300}, {});
        QApplication::sendEvent(&panel, &wide);
        QCOMPARE(shown(), static_cast<int>(LensReading::best));
        QVERIFY(few < shown());
    }

    void cancelled()
    {
        InstrumentsDesk desk(8);
        QVERIFY(desk.openModel());
        desk.panel->showTab(InstrumentsPanel::Lens);
        QVERIFY(desk.ask());
        LensPanel &panel = desk.panel->lens();
        desk.selection().selectToken(desk.lastAnswer(), analysis::TokenNumber(2));
        QTRY_VERIFY(panel.button().isEnabled());
        desk.press(panel.button(), Qt::Key_Space);
        desk.press(panel.button(), Qt::Key_Space);
        QTRY_VERIFY(panel.text().contains(QLatin1String("not read")) || panel.layers().model()->rowCount() > 0);
        QTRY_VERIFY(panel.button().isEnabled());
    }
};

MOIRE_TEST(TestLensPanel)

} // namespace tst_lens_panel

#include "tst_lens_panel.moc"
