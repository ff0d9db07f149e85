// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_transfer.h"

#include "conversation/chat_export.h"
#include "storage/store_thread.h"

#include <QFileInfo>

#include <utility>

namespace moire::ui {

namespace {

constexpr int maxProblems = 20; ///< more of them help nobody

} // namespace

ChatTransfer::ChatTransfer(StoreThread &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_control)
            emit progressed(m_control->done, m_control->total);
    });
}

ChatTransfer::~ChatTransfer()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

QString ChatTransfer::ending(Format format)
{
    return format == Format::Markdown ? QStringLiteral("md")
        : format == Format::Html      ? QStringLiteral("html")
                                      : QStringLiteral("json");
}

void ChatTransfer::begin(const QString &what)
{
    m_control = std::make_shared<Control>();
    m_what = what;
    m_result = {};
    m_timer.start();
    emit started(what);
}

void ChatTransfer::cancel()
{
    if (m_control)
        m_control->cancelled = true;
}

void ChatTransfer::exportChats(const std::vector<qint64> &chats, Format format, const QString &target)
{
    if (running() || chats.empty())
        return;
    begin(tr("Exporting %Ln chat(s)…", nullptr, static_cast<int>(chats.size())));
    const auto finish = [this](Result result) {
        m_timer.stop();
        m_control.reset();
        emit exported(result);
    };
    m_store.post(
        this, [](Store &store) { return store.path(); },
        [this, chats, format, target, finish](const QString &database) {
            const auto result = std::make_shared<Result>();
            m_thread.reset(QThread::create([=, control = m_control] {
                *result = transfer::writeChats(database, chats, format, target, *control);
            }));
            connect(m_thread.get(), &QThread::finished, this, [result, finish] { finish(std::move(*result)); });
            m_thread->start();
        },
        [finish](const Error &error) { finish({.problems = {QString::fromUtf8(error.what())}}); });
}

void ChatTransfer::importFiles(const QStringList &files)
{
    if (running() || files.isEmpty())
        return;
    begin(tr("Importing %Ln file(s)…", nullptr, static_cast<int>(files.size())));
    importNext(files, 0);
}

void ChatTransfer::importNext(const QStringList &files, qsizetype at)
{
    if (at == files.size() || m_control->cancelled) {
        m_result.cancelled = m_control->cancelled;
        m_timer.stop();
        m_control.reset();
        emit imported(std::exchange(m_result, {}));
        return;
    }
    m_store.post(
        this,
        [files, at, control = m_control](Store &store) {
            for (const QString &file : at == 0 && control->total == 0 ? files : QStringList())
                control->total += QFileInfo(file).size();
            return transfer::readChats(store, files[at], *control);
        },
        [this, files, at](const std::vector<qint64> &chats) {
            if (!chats.empty() || !m_control->cancelled)
                m_result.files++;
            m_result.chats.insert(m_result.chats.end(), chats.begin(), chats.end());
            importNext(files, at + 1);
        },
        [this, files, at](const Error &error) {
            if (m_result.problems.size() < maxProblems)
                m_result.problems << QString::fromUtf8(error.what());
            importNext(files, at + 1);
        });
}

} // namespace moire::ui
