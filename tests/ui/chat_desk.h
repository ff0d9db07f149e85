// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/composer.h"
#include "conversation/conversation_page.h"
#include "conversation/message_field.h"
#include "conversation/notices.h"
#include "desk.h"
#include "pictures.h"
#include "sample.h"
#include "style/style.h"
#include "transcript/transcript_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <climits>

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
        inStore([](Store &) {}); // what the new chat keeps has been read
    }
    ~ChatDesk() { delete page; }

    Conversation &chat() { return page->conversation(); }
    MessageField &field() { return *page->findChild<MessageField *>(); }
    Composer &composer() { return *page->findChild<Composer *>(); }
    widgets::TranscriptView &view() { return page->view(); }
    Notices &notices() { return *page->findChild<Notices *>(QStringLiteral("notices")); }
    QString notice() { return notices().latest() ? notices().latest()->sentence() : QString(); } ///< the latest
    QPushButton *button(const char *name) { return page->findChild<QPushButton *>(QLatin1String(name)); }
    QPushButton *noticeButton() ///< of the latest notice; null: it has none
    {
        return notices().latest() ? notices().latest()->findChild<QPushButton *>(QStringLiteral("noticeAction"))
                                  : nullptr;
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
    /// Asks and waits for the whole answer.
    bool ask(const char *question = "What is 34 x 19?")
    {
        const int before = rows();
        send(QString::fromUtf8(question));
        return QTest::qWaitFor([&] { return rows() == before + 2 && idle(); }, 60000);
    }
    bool settled()
    {
        return QTest::qWaitFor([&] { return idle(); }, 60000);
    }
    QAction *action(const char *id) { return actions.find(QLatin1String(id)); }
    void select(int row) ///< all of a message
    {
        using Part = widgets::transcript::Part;
        view().select({row, Part::Text, 0}, {row, Part::Text, INT_MAX});
    }
    std::vector<MessageRecord> saved()
    {
        return store.call([session = chat().session()](Store &s) { return s.path(session); });
    }
    SessionDetails details(qint64 session)
    {
        return store.call([session](Store &s) { return s.details(session); });
    }

    QString writeFile(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile out(path);
        [[maybe_unused]] const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        return path;
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        field().setFocus();
        field().paste();
    }
    /// Draws the page into the folder of pictures, to be looked at.
    void picture(const QString &name)
    {
        for (const QSize size : {QSize(720, 870), QSize(460, 640)})
            for (const bool dark : {false, true}) {
                widgets::applyStyle(*qApp, dark ? widgets::Appearance::Dark : widgets::Appearance::Light);
                window.resize(size);
                QVERIFY(keepPicture(window,
                                    QStringLiteral("%1-%2-%3")
                                        .arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                        .arg(size.width())));
            }
    }

    ConversationPage *page;
};

} // namespace moire::ui
