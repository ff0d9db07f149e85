// SPDX-License-Identifier: GPL-3.0-or-later
// What is read and laid out, and when.
#include "qt_test.h"
#include "transcript_stage.h"

#include <QAction>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStandardItemModel>

namespace tst_transcript_flow {

class TestTranscriptFlow : public QObject {
    Q_OBJECT
private slots:
    void heightsAddUp();
    void laysOutOnlyWhatIsVisible();
    void readsAnyModelByRoleNames();
    void correctingHeightsMovesNothing();
    void aTokenCostsTheSameInLongText_data();
    void aTokenCostsTheSameInLongText();
    void sleepsWhileHidden();
    void rowsComeAndGo();
    void endsBeforeItsModel();
    void changesAboveMoveNothing();
    void keepsWhatTheModelForgot();
    void keepsThePlaceWhileItIsRead();
};

void TestTranscriptFlow::heightsAddUp()
{
    QRandomGenerator random(7);
    transcript::HeightIndex index;
    std::vector<int> plain;
    for (int step = 0; step < 3000; ++step) {
        const int what = random.bounded(10);
        if (what < 6 || plain.empty()) {
            plain.push_back(random.bounded(4) == 0 ? 0 : random.bounded(100));
            index.append(plain.back());
        } else if (what < 9) {
            const auto at = random.bounded(static_cast<int>(plain.size()));
            plain[static_cast<size_t>(at)] = random.bounded(100);
            index.set(at, plain[static_cast<size_t>(at)]);
        } else {
            const auto size = static_cast<size_t>(random.bounded(static_cast<int>(plain.size()) + 1));
            plain.resize(std::max(size, plain.size() - std::min<size_t>(plain.size(), 3)));
            index.truncate(static_cast<qsizetype>(plain.size()));
        }
        qint64 sum = 0;
        for (size_t i = 0; step % 100 == 0 && i < plain.size(); ++i) {
            QCOMPARE(index.before(static_cast<qsizetype>(i)), sum);
            if (plain[i] > 0) {
                QCOMPARE(index.find(sum), static_cast<qsizetype>(i));
                QCOMPARE(index.find(sum + plain[i] - 1), static_cast<qsizetype>(i));
            }
            sum += plain[i];
        }
    }
    transcript::HeightIndex assigned;
    assigned.assign(plain);
    QCOMPARE(assigned.total(), index.total());
}

void TestTranscriptFlow::laysOutOnlyWhatIsVisible()
{
    ConversationModel model(conversation(5000));
    Shown shown(model);
    shown.view.grab();
    QVERIFY2(shown.view.statistics().messages < 30, qPrintable(QString::number(shown.view.statistics().messages)));
    QVERIFY2(shown.view.statistics().layouts < 60, qPrintable(QString::number(shown.view.statistics().layouts)));
    QVERIFY2(model.textFetches < 300, qPrintable(QString::number(model.textFetches)));
    QVERIFY(shown.view.isAtEnd());
    QCOMPARE(shown.view.lastVisibleRow(), 9999);
    // Scrolling through a good part keeps few layouts.
    for (int i = 0; i < 400; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageUp);
    shown.view.grab();
    QVERIFY(!shown.view.isAtEnd());
    QVERIFY(shown.view.statistics().layouts > 500);
    QVERIFY2(shown.view.statistics().keptLayouts < 700,
             qPrintable(QString::number(shown.view.statistics().keptLayouts)));
}

void TestTranscriptFlow::readsAnyModelByRoleNames()
{
    class Items : public QStandardItemModel {
    public:
        QHash<int, QByteArray> roleNames() const override { return {{Qt::DisplayRole, "text"}, {300, "kind"}}; }
    } items;
    auto *item = new QStandardItem(QStringLiteral("hello *world*"));
    item->setData(1, 300);
    items.appendRow(item);
    TranscriptView view;
    view.resize(500, 300);
    view.setModel(&items);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.plainText(0), QStringLiteral("hello world"));
    view.setModel(nullptr);
    QCOMPARE(view.flow().rowCount(), 0);
    view.grab();
}

void TestTranscriptFlow::correctingHeightsMovesNothing()
{
    ConversationModel model(conversation(300));
    Shown shown(model);
    // Each step up brings in rows whose heights were estimated; what was seen moves by the step and no more.
    for (int i = 0; i < 120; ++i) {
        TranscriptView::Token seen;
        for (int y = 250; y < 500 && !seen.isValid(); y += 4)
            seen = shown.view.tokenAt(QPoint(shown.view.rowRectangle(0).left() + 60, y));
        QVERIFY(seen.isValid());
        const int before = middleOf(shown.view, seen).y();
        QTest::keyClick(&shown.view, Qt::Key_Up);
        if (i % 10 == 0)
            shown.view.grab();
        QCOMPARE(middleOf(shown.view, seen).y(), before + shown.view.verticalScrollBar()->singleStep());
    }
    // Jumping into what was never seen: a second settle finds nothing to correct.
    shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->maximum() / 3);
    shown.view.grab();
    const QRect place = shown.view.rowRectangle(shown.view.firstVisibleRow());
    shown.view.grab();
    QCOMPARE(shown.view.rowRectangle(shown.view.firstVisibleRow()), place);
}

void TestTranscriptFlow::aTokenCostsTheSameInLongText_data()
{
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("piece");
    QTest::newRow("prose") << QString()
                           << QStringLiteral("Words that make a paragraph of some length. ").repeated(8) +
            QStringLiteral("\n\n");
    QTest::newRow("code") << QStringLiteral("```cpp\n")
                          << QStringLiteral("    int value = compute(value, 42); // note\n");
    QTest::newRow("list") << QString() << QStringLiteral("- an item of a list with some words\n");
    QTest::newRow("line") << QString() << QStringLiteral("letters ").repeated(20);
}

void TestTranscriptFlow::aTokenCostsTheSameInLongText()
{
    QFETCH(QString, begin);
    QFETCH(QString, piece);
    SampleMessage message = answer(begin + piece.repeated(2000));
    message.streaming = true;
    ConversationModel model({message});
    Shown shown(model);
    QTRY_VERIFY(!shown.view.flow().isPending(0));
    shown.view.grab();
    const qint64 before = shown.view.statistics().layouts;
    constexpr int rounds = 5;
    for (int i = 0; i < rounds; ++i) {
        model.append(0, piece);
        QTest::qWait(70);
    }
    const qint64 made = shown.view.statistics().layouts - before;
    QVERIFY2(made > 0 && made <= rounds * 4, qPrintable(QString::number(made)));
}

void TestTranscriptFlow::sleepsWhileHidden()
{
    SampleMessage message = answer(QStringLiteral("text"));
    message.streaming = true;
    ConversationModel model({message});
    Shown shown(model);
    shown.view.hide();
    QTest::qWait(60);
    const int fetches = model.textFetches;
    for (int i = 0; i < 20; ++i)
        model.append(0, QStringLiteral(" more"));
    QTest::qWait(120);
    QCOMPARE(model.textFetches, fetches);
    shown.view.show();
    QTRY_VERIFY(shown.view.plainText(0).endsWith(QStringLiteral("more more")));
}

void TestTranscriptFlow::endsBeforeItsModel()
{
    auto view = std::make_unique<TranscriptView>();
    auto *model = new ConversationModel({answer(answerText)});
    model->setParent(view.get());
    auto *action = new QAction(view.get());
    QPointer<QObject> watched = action;
    view->setActions({action});
    view->setModel(model);
    view->show();
    view->grab();
    view.reset();
    QVERIFY(!watched);
    // A model that ends first leaves an empty view.
    TranscriptView second;
    {
        ConversationModel other({answer(answerText)});
        second.setModel(&other);
    }
    QCOMPARE(second.flow().rowCount(), 0);
}

void TestTranscriptFlow::rowsComeAndGo()
{
    ConversationModel model(conversation(50));
    Shown shown(model);
    shown.view.scrollToRow(40);
    shown.view.setFocusedRow(41);
    const QRect place = shown.view.rowRectangle(40);
    model.insertFront(question(QStringLiteral("before everything")));
    QTRY_COMPARE(shown.view.rowRectangle(41), place);
    QCOMPARE(shown.view.focusedRow(), 42);
    model.removeFrom(20);
    QTest::qWait(80);
    QCOMPARE(shown.view.focusedRow(), -1);
    QCOMPARE(shown.view.flow().rowCount(), 20);
    shown.view.grab();
    model.removeFrom(0);
    QTRY_COMPARE(shown.view.verticalScrollBar()->maximum(), 0);
    shown.view.grab();
}

void TestTranscriptFlow::changesAboveMoveNothing()
{
    auto messages = conversation(60);
    ConversationModel model(messages);
    Shown shown(model);
    shown.view.scrollToRow(80);
    QVERIFY(shown.view.flow().find(20) == nullptr); // its height is a guess
    const QRect place = shown.view.rowRectangle(80);
    const QImage before = shown.port()->grab().toImage();
    SampleMessage longer = messages[20];
    longer.text = QStringLiteral("much longer than before ").repeated(500);
    model.change(20, longer);
    QCOMPARE(shown.view.rowRectangle(80), place); // at once, not only after the next layout
    QTRY_VERIFY(shown.view.verticalScrollBar()->value() > 0);
    QTest::qWait(80);
    QCOMPARE(shown.view.rowRectangle(80), place);
    QCOMPARE(shown.port()->grab().toImage(), before);
}

void TestTranscriptFlow::keepsWhatTheModelForgot()
{
    const QString text = QStringLiteral("What is written here stays.");
    SampleMessage second = answer(QStringLiteral("So does *this*."));
    ConversationModel model({question(text), second});
    Shown shown(model);
    shown.view.grab();
    model.unload(0);
    model.unload(1);
    shown.view.resize(500, 600); // laid out anew
    shown.view.grab();
    QCOMPARE(shown.view.plainText(0), text);
    QVERIFY(!shown.view.tokenAt(QPoint(2, 2)).isValid());
    const QRect place = shown.view.rowRectangle(1);
    emit model.dataChanged(model.index(0), model.index(1), {ConversationModel::Forgotten});
    QTest::qWait(80);
    QCOMPARE(shown.view.plainText(0), text);
    QCOMPARE(shown.view.plainText(1), QStringLiteral("So does this."));
    QCOMPARE(shown.view.rowRectangle(1), place);
    QVERIFY(!model.asked.empty());
    model.load();
    QTest::qWait(80);
    QCOMPARE(shown.view.plainText(1), QStringLiteral("So does this."));
    QCOMPARE(shown.view.rowRectangle(1), place);
}

void TestTranscriptFlow::keepsThePlaceWhileItIsRead()
{
    auto messages = conversation(40);
    for (SampleMessage &m : messages)
        m.loaded = false;
    messages[31].text = QStringLiteral("A long answer to be read from its middle. ").repeated(300);
    ConversationModel model(messages);
    Shown shown(model);
    QVERIFY(!model.asked.empty());
    const int guessed = shown.view.rowRectangle(31).height();
    QVERIFY(guessed > 600); // there is room for it already
    shown.view.setReadingPlace({31, 0.5});
    QVERIFY(!shown.view.isAtEnd());
    model.load();
    QTRY_VERIFY(shown.view.plainText(31).startsWith(QStringLiteral("A long answer")));
    QTest::qWait(80);
    const auto place = shown.view.readingPlace();
    QCOMPARE(place.row, 31);
    QVERIFY2(std::abs(place.fraction - 0.5) < 0.05, qPrintable(QString::number(place.fraction)));
}

MOIRE_TEST(TestTranscriptFlow)

} // namespace tst_transcript_flow

#include "tst_transcript_flow.moc"
