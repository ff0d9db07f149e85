// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chat_list_model.h"
#include "items/row_changes.h"

#include "qt_test.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <memory>

namespace tst_chat_list {

using namespace moire;

namespace {

const QDate today(2026, 11, 29);

SessionInfo chat(qint64 id, int daysAgo, const QString &title = {})
{
    SessionInfo info;
    info.id = id;
    info.title = title.isEmpty() ? QStringLiteral("chat %1").arg(id) : title;
    info.updated = QDateTime(today.addDays(-daysAgo), QTime(12, 0));
    return info;
}

} // namespace

class TestChatList : public QObject {
    Q_OBJECT

    std::unique_ptr<ChatListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    /// The rows as text: headings in brackets.
    QStringList rows() const
    {
        QStringList list;
        for (int i = 0; i < m_model->rowCount(); i++) {
            const QModelIndex index = m_model->index(i);
            const QString text = index.data().toString();
            list << (index.data(ChatListModel::Heading).toBool() ? u'[' + text + u']' : text);
        }
        return list;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void init()
    {
        m_model = std::make_unique<ChatListModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setClock([] { return today; });
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void groups()
    {
        SessionInfo pinned = chat(1, 400);
        pinned.pinned = true;
        SessionInfo filed = chat(2, 0);
        filed.folder = 5;
        SessionInfo lost = chat(3, 1); // its folder is gone
        lost.folder = 77;
        m_model->setChats({pinned, chat(4, -3), chat(5, 0), filed, lost, chat(6, 2), chat(7, 7), chat(8, 8),
                           chat(9, 30), chat(10, 31), chat(11, 40), chat(12, 400)},
                          {{9, QStringLiteral("Empty")}, {5, QStringLiteral("Study")}});
        QCOMPARE(rows(),
                 (QStringList{"[Pinned]",
                              "chat 1",
                              "[Today]",
                              "chat 4",
                              "chat 5",
                              "[Yesterday]",
                              "chat 3",
                              "[Previous 7 days]",
                              "chat 6",
                              "chat 7",
                              "[Previous 30 days]",
                              "chat 8",
                              "chat 9",
                              "[October 2026]",
                              "chat 10",
                              "chat 11",
                              "[October 2025]",
                              "chat 12",
                              "[Folder · Empty]",
                              "[Folder · Study]",
                              "chat 2"}));
        const int row = m_model->rowOfFolder(5);
        QCOMPARE(m_model->index(row).data(ChatListModel::Count).toInt(), 1);
        QCOMPARE(m_model->sessionAt(row), 0);
        QCOMPARE(m_model->sessionAt(-1), 0);
        QCOMPARE(m_model->sessionAt(1000), 0);
        QCOMPARE(m_model->rowOf(0), -1);
        // The keyboard reaches every heading, to collapse it; only folders have a name to edit.
        QVERIFY(m_model->flags(m_model->index(2)) & Qt::ItemIsSelectable);
        QVERIFY(!(m_model->flags(m_model->index(2)) & Qt::ItemIsEditable));
        QVERIFY(m_model->flags(m_model->index(row)) & Qt::ItemIsEditable);
        m_model->setCollapsed(row, true);
        QCOMPARE(m_model->rowOf(2), -1);
        QVERIFY(m_model->index(row).data(ChatListModel::Collapsed).toBool());
        m_model->setCollapsed(row, false);
        QCOMPARE(m_model->rowOf(2), row + 1);
        m_model->setAllCollapsed(true);
        QCOMPARE(m_model->rowCount(), 9);
        const QSet<ChatGroup> kept = m_model->collapsedGroups();
        QCOMPARE(kept.size(), 9);
        m_model->setAllCollapsed(false);
        QVERIFY(m_model->collapsedGroups().isEmpty());
        m_model->setCollapsedGroups({{ChatGroup::Kind::Folder, 5}, {ChatGroup::Kind::Folder, 12345}});
        QCOMPARE(m_model->rowOf(2), -1);
        QVERIFY(m_model->rowOf(1) > 0);
        QCOMPARE(m_model->folders().size(), 2);
    }

    void monthsInThePersonsLanguage()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        m_model->setChats({chat(1, 45)});
        QCOMPARE(rows().front(), QStringLiteral("[Oktober 2026]"));
        QLocale::setDefault(QLocale(QLocale::English));
    }

    /// Hostile rows have a place too.
    void strangeDates()
    {
        SessionInfo endless = chat(1, 0);
        endless.updated = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::max());
        SessionInfo before = chat(2, 0);
        before.updated = QDateTime::fromMSecsSinceEpoch(std::numeric_limits<qint64>::min());
        SessionInfo none = chat(3, 0);
        none.updated = {};
        m_model->setChats({endless, before, none, none, chat(0, 0)});
        for (const qint64 id : {1, 2, 3})
            QVERIFY(m_model->rowOf(id) > 0);
        QCOMPARE(m_model->rowCount() - rows().filter(QStringLiteral("[")).size(), 3);
    }

    void changesKeepSelection()
    {
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->setChats({chat(1, 0), chat(2, 0), chat(3, 1), chat(4, 1)});
        QCOMPARE(inserted.size(), 1);
        const QPersistentModelIndex third = m_model->index(m_model->rowOf(3));
        QItemSelectionModel selection(m_model.get());
        selection.select(third, QItemSelectionModel::Select);
        // An answer in chat 3 brings it to the top.
        m_model->setChats({chat(3, 0), chat(1, 0), chat(2, 0), chat(4, 1)});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(rows(), (QStringList{"[Today]", "chat 3", "chat 1", "chat 2", "[Yesterday]", "chat 4"}));
        QCOMPARE(third.row(), 1);
        QVERIFY(selection.isSelected(third));
        // A new chat, and a deleted one with its heading.
        m_model->setChats({chat(5, 0), chat(3, 0), chat(1, 0), chat(2, 0)});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(removed.size(), 1);
        // A new title changes a row in place.
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setChats({chat(5, 0), chat(3, 0, QStringLiteral("new")), chat(1, 0), chat(2, 0)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 2);
        QCOMPARE(changed[0][1].toModelIndex().row(), 2);
        QCOMPARE(inserted.size() + removed.size() + moved.size(), 4);
        QVERIFY(selection.isSelected(third));
        QCOMPARE(reset.size(), 0);
    }

    void searchResults()
    {
        m_model->setChats({chat(1, 0), chat(2, 1), chat(3, 2)});
        const QPersistentModelIndex second = m_model->index(m_model->rowOf(2));
        SessionInfo found = chat(2, 1);
        found.snippet = QStringLiteral("…the heron…");
        found.message = 17;
        m_model->setResults({chat(3, 2), found});
        QCOMPARE(rows(), (QStringList{"chat 3", "chat 2"}));
        QCOMPARE(second.row(), 1);
        QCOMPARE(second.data(ChatListModel::Snippet).toString(), QStringLiteral("…the heron…"));
        QCOMPARE(second.data(ChatListModel::MessageId).toLongLong(), 17);
        m_model->setChats({chat(1, 0), chat(2, 1), chat(3, 2)});
        QVERIFY(second.isValid());
        QVERIFY(second.data(ChatListModel::Snippet).toString().isEmpty());
    }

    void marks()
    {
        SessionInfo draft = chat(1, 0);
        draft.draft = true;
        m_model->setMarks(1, ChatListModel::Answering); // before the chat is listed
        m_model->setChats({draft, chat(2, 0)});
        const auto marksOf = [&](qint64 id) {
            return m_model->index(m_model->rowOf(id)).data(ChatListModel::Marks).toInt();
        };
        QCOMPARE(marksOf(1), ChatListModel::Answering | ChatListModel::Draft);
        QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("chat 1, answering, draft"));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setMarks(2, ChatListModel::Queued | ChatListModel::NotSaved);
        m_model->setMarks(2, ChatListModel::Queued | ChatListModel::NotSaved);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(marksOf(2), ChatListModel::Queued | ChatListModel::NotSaved);
        m_model->setMarks(1, 0);
        QCOMPARE(marksOf(1), int{ChatListModel::Draft});
    }

    void midnight()
    {
        QDate day = today;
        m_model->setClock([&] { return day; });
        m_model->setChats({chat(1, 0), chat(2, 1)});
        const QPersistentModelIndex first = m_model->index(m_model->rowOf(1));
        QCOMPARE(rows().front(), QStringLiteral("[Today]"));
        day = day.addDays(1);
        m_model->checkDay();
        QCOMPARE(rows(), (QStringList{"[Yesterday]", "chat 1", "[Previous 7 days]", "chat 2"}));
        QVERIFY(first.isValid());
        m_model->setClock([] { return today; });
    }

    void renaming()
    {
        m_model->setChats({chat(1, 0)}, {{3, QStringLiteral("Old")}});
        QSignalSpy renamed(m_model.get(), &ChatListModel::renamed);
        QSignalSpy folderRenamed(m_model.get(), &ChatListModel::folderRenamed);
        QVERIFY(m_model->setData(m_model->index(1), QStringLiteral(" a \n title "), Qt::EditRole));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(renamed[0][1].toString(), QStringLiteral("a title"));
        QCOMPARE(m_model->index(1).data().toString(), QStringLiteral("a title"));
        QVERIFY(m_model->setData(m_model->index(1), QStringLiteral("a title"), Qt::EditRole));
        QCOMPARE(renamed.size(), 1); // nothing changed
        const QModelIndex folder = m_model->index(m_model->rowOfFolder(3));
        QCOMPARE(folder.data(Qt::EditRole).toString(), QStringLiteral("Old"));
        QVERIFY(!m_model->setData(folder, QStringLiteral("  "), Qt::EditRole));
        QVERIFY(m_model->setData(folder, QStringLiteral("New"), Qt::EditRole));
        QCOMPARE(folderRenamed.size(), 1);
        QCOMPARE(folder.data().toString(), QStringLiteral("Folder · New"));
        QVERIFY(!m_model->setData(m_model->index(0), QStringLiteral("x"), Qt::EditRole)); // a day
    }

    void draggingIntoFolders()
    {
        SessionInfo pinned = chat(1, 0);
        pinned.pinned = true;
        SessionInfo filed = chat(4, 0);
        filed.folder = 3;
        m_model->setChats({pinned, chat(2, 0), chat(5, 0), filed}, {{3, QStringLiteral("F")}});
        QSignalSpy moved(m_model.get(), &ChatListModel::chatsMoved);
        const auto row = [&](qint64 id) { return m_model->index(m_model->rowOf(id)); };
        const QModelIndex folder = m_model->index(m_model->rowOfFolder(3));
        const std::unique_ptr<QMimeData> data(m_model->mimeData({row(2), folder, row(5)}));
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, folder));
        QCOMPARE(moved.takeFirst(), (QVariantList{QVariant::fromValue(QList<qint64>{2, 5}), qint64{3}}));
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, m_model->rowCount(), 0, {})); // below the last row
        QCOMPARE(moved.takeFirst()[1].toLongLong(), 3);
        QVERIFY(m_model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, row(5)));
        QCOMPARE(moved.takeFirst()[1].toLongLong(), 0);
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, row(1)));
        QVERIFY(!m_model->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, folder));
        QVERIFY(!m_model->dropMimeData(nullptr, Qt::MoveAction, -1, -1, folder));
        QMimeData hostile;
        hostile.setData(m_model->mimeTypes().front(), QByteArray("\1\2\3"));
        QVERIFY(!m_model->dropMimeData(&hostile, Qt::MoveAction, -1, -1, folder));
        QVERIFY(!m_model->mimeData({folder}));
        QVERIFY(moved.isEmpty());
    }

    /// Whatever follows whatever, the rows are right and a persistent index stays with its chat.
    void anyListAfterAnyOther()
    {
        QRandomGenerator random(5);
        const std::vector<FolderInfo> folders{{1, QStringLiteral("A")}, {2, QStringLiteral("B")}};
        std::vector<std::pair<QPersistentModelIndex, qint64>> watched;
        for (int round = 0; round < 300; round++) {
            std::vector<SessionInfo> chats;
            const int count = static_cast<int>(random.bounded(round % 3 == 0 ? 150 : 12));
            for (int i = 0; i < count; i++) {
                SessionInfo info =
                    chat(1 + static_cast<qint64>(random.bounded(160)), static_cast<int>(random.bounded(90)));
                info.pinned = random.bounded(9) == 0;
                info.folder = static_cast<qint64>(random.bounded(5));
                chats.push_back(info);
            }
            if (round % 4 == 3)
                m_model->setResults(chats);
            else
                m_model->setChats(chats, folders);
            for (const auto &[index, id] : watched)
                if (m_model->rowOf(id) < 0)
                    QVERIFY(!index.isValid());
                else
                    QCOMPARE(index.data(ChatListModel::SessionId).toLongLong(), id);
            ChatListModel fresh;
            fresh.setClock([] { return today; });
            if (round % 4 == 3)
                fresh.setResults(chats);
            else
                fresh.setChats(chats, folders);
            QCOMPARE(m_model->rowCount(), fresh.rowCount());
            for (int i = 0; i < fresh.rowCount(); i++) {
                QCOMPARE(m_model->index(i).data().toString(), fresh.index(i).data().toString());
                QCOMPARE(m_model->sessionAt(i), fresh.sessionAt(i));
            }
            watched.clear();
            for (int i = 0; i < m_model->rowCount(); i += 3)
                watched.emplace_back(m_model->index(i), m_model->sessionAt(i));
            std::erase_if(watched, [](const auto &one) { return one.second == 0; });
        }
    }

    void fewestMoves()
    {
        const auto stays = [](const std::vector<size_t> &order) {
            const auto flags = longestIncreasing(order);
            return std::count(flags.begin(), flags.end(), true);
        };
        QCOMPARE(stays({}), 0);
        QCOMPARE(stays({0, 1, 2, 3}), 4);
        QCOMPARE(stays({3, 0, 1, 2}), 3);
        QCOMPARE(stays({1, 2, 3, 0}), 3);
        QCOMPARE(stays({3, 2, 1, 0}), 1);
    }
};

MOIRE_GUILESS_TEST(TestChatList)

} // namespace tst_chat_list

#include "tst_chat_list.moc"
