// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_list_panel.h"

#include "controls/search_field.h"
#include "controls/tone_label.h"
#include "conversation/chat_commands.h"
#include "conversation/chat_delegate.h"
#include "conversation/chat_folding.h"
#include "conversation/chat_list_view.h"
#include "conversation/chat_text.h"
#include "conversation/message_field.h"
#include "conversation/notices.h"
#include "conversation/transfer_bar.h"
#include "runtime/conversation.h"
#include "settings/settings.h"
#include "shell/ongoing.h"
#include "storage/store_thread.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace moire::ui {

struct ChatListPanel::Read {
    std::vector<SessionInfo> chats;
    std::vector<FolderInfo> folders;
    bool readOnly = false;
};

ChatListPanel::ChatListPanel(const Services &services, Conversation &conversation, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_conversation(conversation),
      m_search(services.store),
      m_changes(services.ongoing.changes),
      m_transfer(services.ongoing.transfer)
{
    build();
    m_commands = new ChatCommands(services, {conversation, m_chats, *m_view, m_changes, m_transfer}, this);
    m_chats.setCollapsedGroups(readFolding(services.settings.state()));
    connectList();
    connectSearch();
    connectConversation();
    connectTransfer();
    setAcceptDrops(true);
    m_view->setShown(conversation.session());
}

ChatListPanel::~ChatListPanel() = default;

void ChatListPanel::build()
{
    const int u = widgets::unit(this);
    m_field = new widgets::SearchField(tr("Search chats"));
    auto *add = new QPushButton(widgets::icon(QStringLiteral("plus")), {});
    add->setObjectName(QStringLiteral("newChatButton"));
    add->setAccessibleName(tr("New chat"));
    add->setToolTip(tr("New chat (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    add->setFixedWidth(widgets::measure::controlHeight(u));
    connect(add, &QPushButton::clicked, this, &ChatListPanel::newChatRequested);
    auto *top = new QHBoxLayout;
    top->setSpacing(u);
    top->addWidget(m_field, 1);
    top->addWidget(add);

    m_hint = new widgets::ToneLabel;
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(u, u, u, u);
    m_hint->hide();
    m_view = new ChatListView(m_chats);
    m_notices = new Notices;
    connect(m_notices, &Notices::focusLeft, this, &ChatListPanel::focusList);

    auto *column = new QVBoxLayout(this);
    const int margin = u * 5 / 4;
    column->setContentsMargins(margin, u * 3 / 2, margin, margin);
    column->setSpacing(u / 2);
    column->addLayout(top);
    column->addWidget(m_hint);
    column->addWidget(m_view, 1);
    column->addWidget(new TransferBar(m_transfer));
    column->addWidget(m_notices);
    setMinimumWidth(20 * u);
}

void ChatListPanel::connectList()
{
    connect(m_commands, &ChatCommands::newChatRequested, this, &ChatListPanel::newChatRequested);
    connect(m_commands, &ChatCommands::searchRequested, this, &ChatListPanel::focusSearch);
    connect(m_commands, &ChatCommands::foldingChanged, this, &ChatListPanel::keepFolding);
    connect(m_view, &ChatListView::opened, this, &ChatListPanel::open);
    connect(m_view, &ChatListView::toggled, this, [this](int row) {
        m_chats.setCollapsed(row, !m_chats.index(row).data(ChatListModel::Collapsed).toBool());
        keepFolding();
    });
    connect(m_view, &ChatListView::nameTyped, this, [this](qint64 session, qint64 folder, const QString &name) {
        if (session != 0)
            m_changes.rename(session, name);
        else if (!name.isEmpty())
            m_changes.renameFolder(folder, name);
    });
    connect(&m_chats, &ChatListModel::renamed, &m_changes, &ChatChanges::rename);
    connect(&m_chats, &ChatListModel::folderRenamed, &m_changes, &ChatChanges::renameFolder);
    connect(&m_chats, &ChatListModel::chatsMoved, this, [this](const QList<qint64> &sessions, qint64 folder) {
        m_changes.moveTo({sessions.begin(), sessions.end()}, folder);
    });
    connect(&m_services.store, &StoreThread::accessChanged, this, &ChatListPanel::refresh);
    connect(&m_changes, &ChatChanges::changed, this, &ChatListPanel::refresh);
    connect(&m_changes, &ChatChanges::changed, this, &ChatListPanel::changed);
    connect(&m_changes, &ChatChanges::failed, this, [this](const QString &why) { fail(why); });
    connect(&m_changes, &ChatChanges::undoChanged, this, &ChatListPanel::showUndo);
    connect(&m_changes, &ChatChanges::copied, this, [this](qint64 session) { emit chatRequested(session, 0); });
    connect(&m_changes, &ChatChanges::folderAdded, this, [this](qint64 folder) {
        m_editFolder = folder;
        m_field->clear(); // results have no folders
    });
}

void ChatListPanel::connectSearch()
{
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool before = m_search.active();
        m_search.setQuery(text);
        m_openFirst = false;
        if (before && !m_search.active())
            refresh();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_search.pending())
            m_openFirst = true;
        else if (m_search.active())
            openFirst();
    });
    connect(m_field, &widgets::SearchField::leftDownwards, this, &ChatListPanel::focusList);
    connect(&m_search, &ChatSearch::found, this, &ChatListPanel::takeResults);
    connect(&m_search, &ChatSearch::failed, this, [this](const QString &why) { fail(why); });
}

void ChatListPanel::connectConversation()
{
    Conversation *shown = &m_conversation;
    connect(shown, &Conversation::changed, this, [this] { m_view->setShown(m_conversation.session()); });
    connect(shown, &Conversation::activityChanged, this, &ChatListPanel::updateMarks);
    connect(shown, &Conversation::answerNotKept, this, &ChatListPanel::updateMarks);
    connect(shown, &Conversation::answerKept, this, &ChatListPanel::updateMarks);
    connect(shown, &Conversation::removed, this, [this](qint64 session) {
        if (m_removed.empty())
            m_removedTitle = m_chats.index(m_chats.rowOf(session)).data(Qt::DisplayRole).toString();
        m_removed.push_back(session);
    });
    connect(shown, &Conversation::sessionsChanged, this, [this] {
        rememberRemoved();
        refresh();
    });
}

void ChatListPanel::connectTransfer()
{
    connect(&m_transfer, &ChatTransfer::started, m_commands, &ChatCommands::update);
    connect(&m_transfer, &ChatTransfer::started, this, [this] { m_notices->end(QStringLiteral("not transferred")); });
    connect(&m_transfer, &ChatTransfer::exported, this, [this](const ChatTransfer::Result &result) {
        QString done =
            result.files > 0 ? tr("%Ln file(s) exported.", nullptr, static_cast<int>(result.files)) : QString();
        if (result.unreadable > 0)
            done += u' ' + tr("%Ln damaged message(s) left out.", nullptr, static_cast<int>(result.unreadable));
        showResult(result, done);
    });
    connect(&m_transfer, &ChatTransfer::imported, this, [this](const ChatTransfer::Result &result) {
        const QString done = tr("%Ln chat(s) imported.", nullptr, static_cast<int>(result.chats.size()));
        if (!result.chats.empty()) // not among what Ctrl+Z takes back: the chats may have been used since
            m_notices->add({.text = done,
                            .topic = QStringLiteral("imported"),
                            .action = tr("Undo"),
                            .run = [this, chats = result.chats] { m_conversation.remove(chats); }});
        showResult(result, {});
        refresh();
    });
}

void ChatListPanel::refresh()
{
    if (m_search.active()) {
        m_search.repeat();
        return;
    }
    m_readAgain = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    m_services.store.post(
        this,
        [](Store &store) {
            return Read{store.sessions(), store.folders(), store.readOnly()};
        },
        [this](Read read) { take(std::move(read)); },
        [this](const Error &error) {
            m_reading = false;
            const QString why = QString::fromUtf8(error.what());
            m_notices->add({.text = shownText(why, 500),
                            .kind = Notices::Kind::Error,
                            .topic = QStringLiteral("read"),
                            .action = tr("Try again"),
                            .run = [this] { refresh(); }});
            emit failed(why);
        });
}

void ChatListPanel::take(Read read)
{
    m_reading = false;
    m_notices->end(QStringLiteral("read"));
    if (m_search.active())
        return; // it was opened meanwhile, and reads the list when it ends
    m_view->rows().setWords({});
    m_chats.setChats(std::move(read.chats), std::move(read.folders));
    if (std::exchange(m_showsResults, false))
        m_view->selectShown();
    else
        m_view->followShown();
    m_commands->setWritable(!read.readOnly);
    updateMarks();
    if (!std::exchange(m_read, true))
        m_changes.purge();
    updateHint();
    if (const int row = m_chats.rowOfFolder(m_editFolder); row >= 0) {
        m_editFolder = 0;
        m_view->setFocus();
        m_view->editRow(row);
    }
    if (std::exchange(m_readAgain, false))
        refresh();
}

void ChatListPanel::takeResults(const std::vector<SessionInfo> &results)
{
    m_view->rows().setWords(m_search.query().split(u' ', Qt::SkipEmptyParts));
    m_chats.setResults(results);
    m_showsResults = true;
    m_view->scrollToTop(); // to the best ones
    m_view->viewport()->update();
    updateHint();
    if (std::exchange(m_openFirst, false))
        openFirst();
}

void ChatListPanel::updateHint()
{
    const bool empty = m_chats.rowCount() == 0;
    m_hint->setText(!empty ? QString()
                        : m_search.active()
                        ? tr("No chat contains “%1”.").arg(shownText(m_search.query(), 100))
                        : tr("No chats yet. A chat appears here when its first question is asked."));
    m_hint->setVisible(empty);
}

void ChatListPanel::updateMarks()
{
    QHash<qint64, int> marks;
    for (const auto &activity : m_conversation.activity())
        marks[activity.session] |= activity.answering ? ChatListModel::Answering : ChatListModel::Queued;
    for (const qint64 session : m_conversation.chatsNotKept())
        marks[session] |= ChatListModel::NotSaved;
    marks.remove(0); // a chat that is still new
    for (const qint64 session : m_marked)
        if (!marks.contains(session))
            m_chats.setMarks(session, 0);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        m_chats.setMarks(mark.key(), mark.value());
    m_marked = {marks.keyBegin(), marks.keyEnd()};
}

void ChatListPanel::openFirst()
{
    if (m_view->selectFirstChat()) {
        const QModelIndex first = m_view->currentIndex();
        open(first.data(ChatListModel::SessionId).toLongLong(), first.data(ChatListModel::MessageId).toLongLong());
    }
}

void ChatListPanel::open(qint64 session, qint64 message)
{
    if (session != m_conversation.session() || message != 0)
        emit chatRequested(session, message);
}

void ChatListPanel::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ChatListPanel::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_search.active() || m_view->selectedChats().empty())
        m_view->selectFirstChat();
}

void ChatListPanel::rememberRemoved()
{
    if (m_removed.empty())
        return;
    const std::vector<qint64> sessions = std::exchange(m_removed, {});
    const QString title = shownText(m_removedTitle, 60);
    m_changes.remember(sessions.size() == 1 && !title.isEmpty()
                           ? tr("“%1” was deleted.").arg(title)
                           : tr("%Ln chat(s) deleted.", nullptr, static_cast<int>(sessions.size())),
                       [sessions](Store &store) {
                           sql::Transaction transaction(store.database());
                           for (const qint64 session : sessions)
                               store.restore(session);
                           transaction.commit();
                       });
}

/// What undo() takes back is the latest change, so only that has a notice.
void ChatListPanel::showUndo(const QString &sentence)
{
    const QString topic = QStringLiteral("undo");
    if (sentence.isEmpty())
        m_notices->end(topic);
    else
        m_notices->add({.text = sentence, .topic = topic, .action = tr("Undo"), .run = [this] { m_changes.undo(); }});
}

/// \p done: what was done, unless a notice with "Undo" says it already.
void ChatListPanel::showResult(const ChatTransfer::Result &result, const QString &done)
{
    m_commands->update();
    QStringList parts;
    if (!done.isEmpty())
        parts << done;
    if (result.cancelled)
        parts << tr("Cancelled.");
    const QString topic = QStringLiteral("transfer");
    if (parts.isEmpty())
        m_notices->end(topic);
    else
        m_notices->add({.text = parts.join(u' '), .topic = topic});
    if (!result.problems.isEmpty())
        fail(tr("%Ln file(s) failed: %1", nullptr, static_cast<int>(result.problems.size()))
                 .arg(result.problems.front()),
             QStringLiteral("not transferred"));
}

void ChatListPanel::fail(const QString &why, const QString &topic)
{
    m_notices->add({.text = shownText(why, 500), .kind = Notices::Kind::Error, .topic = topic});
    emit failed(why);
}

void ChatListPanel::keepFolding()
{
    writeFolding(m_services.settings.state(), m_chats.collapsedGroups());
    m_view->followShown();
}

void ChatListPanel::importFiles(const QStringList &files)
{
    m_transfer.importFiles(files);
}

namespace {

QStringList droppedFiles(const QMimeData *data)
{
    QStringList files = localFiles(data);
    files.removeIf([](const QString &file) { return !file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive); });
    return files;
}

} // namespace

void ChatListPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(event->mimeData()).isEmpty() && !m_transfer.running())
        event->acceptProposedAction();
}

void ChatListPanel::dropEvent(QDropEvent *event)
{
    importFiles(droppedFiles(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace moire::ui
