// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controls/notice_bar.h"
#include "conversation/composer.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "desk.h"
#include "sample.h"
#include "transcript/transcript_view.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace moire::ui {

/// A conversation page in a window. Answers are greedy and at most \p tokens long.
struct ChatDesk : Desk {
    explicit ChatDesk(qint64 tokens = 200)
    {
        Settings values = settings.values();
        values.chat.recommendedSampling = false;
        values.chat.sampling.temperature = 0;
        values.chat.maxTokens = tokens;
        settings.change(values);
        page = new ConversationPage(services);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins({});
        layout->addWidget(page);
        window.resize(900, 800);
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~ChatDesk() { delete page; }

    Conversation &chat() { return page->conversation(); }
    MessageField &field() { return *page->findChild<MessageField *>(); }
    Composer &composer() { return *page->findChild<Composer *>(); }
    widgets::TranscriptView &view() { return page->view(); }
    widgets::NoticeBar &notice() { return *page->findChild<widgets::NoticeBar *>(QStringLiteral("notice")); }
    QPushButton *button(const char *name) { return page->findChild<QPushButton *>(QLatin1String(name)); }
    /// The button of the notice; the buttons of earlier ones are deleted a little later.
    QPushButton *noticeButton()
    {
        const auto list = notice().findChildren<QPushButton *>(QStringLiteral("noticeAction"));
        return list.isEmpty() ? nullptr : list.back();
    }
    int rows() { return page->messages().rowCount(); }
    QVariant data(int row, int role) { return page->messages().index(row).data(role); }
    QString text(int row) { return data(row, MessageModel::TextRole).toString(); }
    bool idle() { return chat().state() == Conversation::State::Ready; }

    void type(const QString &text)
    {
        field().setFocus();
        field().insertPlainText(text);
    }
    void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        widget.setFocus();
        QTest::keyClick(&widget, key, modifiers);
    }
    void send(const QString &text)
    {
        type(text);
        press(field(), Qt::Key_Return);
    }
    std::vector<MessageRecord> saved()
    {
        return store.call([session = chat().session()](Store &s) { return s.path(session); });
    }
    SessionDetails details(qint64 session)
    {
        return store.call([session](Store &s) { return s.details(session); });
    }

    ConversationPage *page;
};

} // namespace moire::ui
