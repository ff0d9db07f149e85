// SPDX-License-Identifier: GPL-3.0-or-later
// Searching the chats.
#include "chat_list_scene.h"
#include "qt_test.h"
#include "sample.h"

namespace tst_chat_list_search {

using namespace moire;
using namespace moire::ui;
using namespace moire::ui::chats;

class TestChatListSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { beginTests(); }

    void searchesAndJumps()
    {
        Scene stage(fillSample);
        stage.action("searchChats")->trigger();
        QCOMPARE(QApplication::focusWidget(), &stage.search());
        QTest::keyClicks(&stage.search(), s("farmer"));
        QTRY_COMPARE(stage.rows(), QStringList{s("Counting sheep, carefully")});
        const QModelIndex hit = stage.model().index(0, 0);
        QVERIFY(hit.data(ChatListModel::Snippet).toString().contains(s("17 sheep")));
        stage.snap("chats-search");
        const qint64 message = hit.data(ChatListModel::MessageId).toLongLong();
        QVERIFY(message > 0);
        stage.key(Qt::Key_Down);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.requested->size(), 1);
        QCOMPARE(stage.requested->at(0).at(1).toLongLong(), message);
        // The same result again jumps again, though its chat is shown.
        QTRY_COMPARE(stage.conversation.state(), Conversation::State::Ready);
        stage.click(s("Counting sheep, carefully"));
        QCOMPARE(stage.requested->size(), 2);
        // Escape brings the list back, with the shown chat selected.
        stage.search().setFocus();
        stage.key(Qt::Key_Escape);
        QTRY_COMPARE(stage.rows().size(), 13);
        QCOMPARE(stage.view().selectedChats(), std::vector{stage.conversation.session()});
    }

    void latestQueryWins()
    {
        Scene stage(fillSample);
        sample::Hold hold(stage.desk.store);
        QTest::keyClicks(&stage.search(), s("farmer"));
        ChatSearch beside(stage.desk.store); // begins a moment later than that of the panel
        beside.setQuery(s("farmer"));
        QTRY_VERIFY(beside.running());
        stage.search().selectAll();
        QTest::keyClicks(&stage.search(), s("sonnet"));
        QTest::keyClick(&stage.search(), Qt::Key_Return); // before there are results
        QVERIFY(stage.requested->isEmpty());
        QStringList seen;
        connect(&stage.model(), &QAbstractItemModel::rowsInserted, this, [&] { seen << stage.rows(); });
        hold.release();
        QTRY_COMPARE(stage.rows(), QStringList{s("Physics or poetry")});
        QVERIFY(!seen.contains(s("Counting sheep, carefully")));
        QCOMPARE(stage.requested->size(), 1); // Return opens the best result
        stage.search().selectAll();
        QTest::keyClicks(&stage.search(), s("no such words"));
        QTRY_VERIFY(stage.rows().isEmpty());
        QVERIFY(stage.hint().contains(s("no such words")));
    }

    void searchSurvivesAnything()
    {
        Scene stage(fillSample);
        ChatSearch beside(stage.desk.store); // begins a moment later than that of the panel
        QSignalSpy ended(&beside, &ChatSearch::found);
        const auto searchFor = [&](const QString &query) {
            stage.search().setText(query);
            beside.setQuery(query);
            QVERIFY(ended.wait(20000));
        };
        for (const char *query :
             {"\"", "%", "_", "* OR NEAR(", "'; DROP TABLE sessions", "\\", "\u202e", "-", "a b c d"}) {
            searchFor(s(query));
        }
        searchFor(QString(100000, u'x'));
        stage.search().setText({});
        QTRY_COMPARE(stage.rows().size(), 13);
        QVERIFY(stage.failed->isEmpty());
    }
};

MOIRE_TEST(TestChatListSearch)

} // namespace tst_chat_list_search

#include "tst_chat_list_search.moc"
