// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "chat_list_panel.h"
#include "example_prompts.h"
#include "library/builtin_model.h"
#include "settings_dialog.h"
#include "transcript.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace moire::ui {

using widgets::unit;

MainWindow::MainWindow(StoreThread &store, EngineWorker &engine, QSettings &settingsStore, QWidget *parent)
    : QMainWindow(parent),
      m_store(store),
      m_engine(engine),
      m_settingsStore(settingsStore),
      m_conversation(store, engine)
{
    m_settings.load(m_settingsStore);
    setWindowTitle(tr("Moire"));
    buildConversation();
    buildDocks();
    buildActions();
    connectEngine();
    connectConversation();
    resize(unit(this) * 144, unit(this) * 90);
    restoreGeometry(m_settingsStore.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(m_settingsStore.value(QStringLiteral("window/state")).toByteArray());
    m_chats->refresh();
    updateState();
    m_input->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildActions()
{
    const auto add = [&](QMenu *menu, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_newChat = add(file, tr("&New chat"), QKeySequence::New, [this] { startChat(); });
    m_open = add(file, tr("&Open model…"), QKeySequence::Open, [this] { chooseModel(); });
    m_builtin = file->addMenu(tr("&Built-in model"));
    m_builtin->setObjectName(QStringLiteral("builtin"));
    const auto offer = [&](const char *kind, const QString &text) {
        const QString path = QString::fromStdString(builtinModelPath(kind));
        add(m_builtin, text, {}, [this, path] { openModel(path); })->setEnabled(!path.isEmpty());
    };
    offer("instruct", tr("&Instruct: fine-tuned, then reinforcement learning"));
    offer("zero", tr("&Zero: reinforcement learning straight from base"));
    offer("base", tr("&Base: pre-trained only"));
    file->addSeparator();
    add(file, tr("&Settings…"), QKeySequence(QStringLiteral("Ctrl+,")), [this] { editSettings(); });
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    QMenu *chat = menuBar()->addMenu(tr("&Chat"));
    m_stop = add(chat, tr("&Stop answer"), QKeySequence(Qt::Key_Escape), [this] { m_conversation.stop(); });
    m_delete = add(chat, tr("&Delete chat"), QKeySequence(QStringLiteral("Ctrl+Del")), [this] { deleteChat(); });
    m_delete->setObjectName(QStringLiteral("deleteChat"));
    add(chat, tr("&Undo delete"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [this] {
        m_store.post(
            this, [id = m_deleted](Store &s) { s.restore(id); }, [this] { m_chats->refresh(); },
            [this](const Error &error) { notice(QString::fromUtf8(error.what())); });
    });
    add(chat, tr("&Search chats"), QKeySequence::Find, [this] { m_chats->search(); });
    QMenu *instruments = menuBar()->addMenu(tr("&Instruments"));
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        instruments->addAction(dock->toggleViewAction());
    instruments->addSeparator();
    add(instruments, tr("Save latency as &CSV…"), {}, [this] { exportLatency(false); });
    add(instruments, tr("Save latency as &PNG…"), {}, [this] { exportLatency(true); });
}

void MainWindow::buildDocks()
{
    const auto add = [this](const QString &title, const char *name, QWidget *panel, Qt::DockWidgetArea area) {
        auto *dock = new QDockWidget(title, this);
        dock->setObjectName(QLatin1String(name));
        dock->setWidget(panel);
        addDockWidget(area, dock);
    };
    m_chats = new ChatListPanel(m_store);
    connect(m_chats, &ChatListPanel::newChatRequested, this, &MainWindow::startChat);
    connect(m_chats, &ChatListPanel::chatRequested, this, &MainWindow::openChat);
    connect(m_chats, &ChatListPanel::failed, this, &MainWindow::notice);
    add(tr("Chats"), "chats", m_chats, Qt::LeftDockWidgetArea);
    add(tr("Experts"), "experts", m_instruments.expertsPanel(), Qt::RightDockWidgetArea);
    add(tr("Latency"), "latency", m_instruments.latencyPanel(), Qt::RightDockWidgetArea);
}

void MainWindow::buildConversation()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    m_transcript = new widgets::Transcript;
    m_transcript->setObjectName(QStringLiteral("transcript"));
    m_transcript->setFrameShape(QFrame::NoFrame);
    m_examples = new ExamplePrompts;
    connect(m_examples, &ExamplePrompts::chosen, this, [this](const QString &prompt) {
        m_input->setPlainText(prompt);
        send();
    });
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setMargin(unit(this) / 2);
    m_notice->hide();
    m_formats = new QWidget;
    m_formats->hide();
    m_format = new QComboBox;
    m_format->setObjectName(QStringLiteral("chatFormat"));
    m_format->setAccessibleName(tr("Chat format"));
    for (const std::string &name : ChatTemplate::builtinNames())
        m_format->addItem(QString::fromStdString(name));
    auto *use = new QPushButton(tr("&Answer with this format"));
    use->setObjectName(QStringLiteral("useChatFormat"));
    connect(use, &QPushButton::clicked, this, &MainWindow::answerWithFormat);
    auto *formats = new QHBoxLayout(m_formats);
    formats->setContentsMargins({});
    formats->addWidget(new QLabel(tr("Use another chat format until another model is opened:")));
    formats->addWidget(m_format);
    formats->addWidget(use);
    formats->addStretch(1);
    m_input = new QPlainTextEdit;
    m_input->setObjectName(QStringLiteral("input"));
    m_input->setAccessibleName(tr("Message"));
    m_input->setPlaceholderText(tr("Message (Enter to send, Shift+Enter for a new line)"));
    m_input->setTabChangesFocus(true);
    m_input->setFixedHeight(unit(this) * 9);
    m_input->installEventFilter(this);
    m_send = new QPushButton(tr("Send"));
    m_send->setObjectName(QStringLiteral("send"));
    connect(m_send, &QPushButton::clicked, this, [this] {
        if (m_conversation.answering())
            m_conversation.stop();
        else
            send();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_input, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    layout->addWidget(m_transcript, 1);
    layout->addWidget(m_examples);
    layout->addWidget(m_notice);
    layout->addWidget(m_formats);
    layout->addLayout(row);
    setCentralWidget(centre);

    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(unit(this) * 30);
    m_progress->setAccessibleName(tr("Loading progress"));
    m_cancelLoad = new QPushButton(tr("Cancel"));
    connect(m_cancelLoad, &QPushButton::clicked, &m_engine, &EngineWorker::stop);
    m_figures = new QLabel;
    m_figures->setObjectName(QStringLiteral("figures"));
    m_modelLabel = new QLabel;
    m_modelLabel->setObjectName(QStringLiteral("model"));
    m_modelLabel->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_figures);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancelLoad);
    statusBar()->addPermanentWidget(m_modelLabel);
}

void MainWindow::connectEngine()
{
    connect(&m_engine, &EngineWorker::loadProgressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(1000 * fraction)); });
    connect(&m_engine, &EngineWorker::loaded, this, [this] {
        m_loading = false;
        m_settings.lastModel = m_engine.modelPath();
        m_settings.save(m_settingsStore);
        QStringList warnings;
        for (const std::string &warning : m_engine.model()->warnings())
            warnings << QString::fromStdString(printable(warning, 500));
        notice(warnings.join(u'\n'));
        updateState();
    });
    connect(&m_engine, &EngineWorker::loadFailed, this, [this](const QString &why, bool cancelled) {
        m_loading = false;
        notice(cancelled ? tr("Loading was cancelled.") : why);
        updateState();
    });
    connect(&m_engine, &EngineWorker::recovering, this, [this] {
        m_loading = true;
        m_progress->setValue(0);
        updateState();
    });
    connect(&m_engine, &EngineWorker::warned, this, &MainWindow::notice);
    connect(&m_engine, &EngineWorker::templateRefused, this, &MainWindow::offerFormats);
    connect(&m_engine, &EngineWorker::promptProgressed, this, [this](size_t done, size_t total) {
        if (m_conversation.answering() && done < total)
            m_figures->setText(tr("processing the prompt: %1 of %2 tokens").arg(done).arg(total));
    });
}

void MainWindow::connectConversation()
{
    connect(&m_conversation, &Conversation::changed, this, &MainWindow::updateState);
    connect(&m_conversation, &Conversation::opened, this, &MainWindow::showMessages);
    connect(&m_conversation, &Conversation::asked, this, [this](const MessageRecord &question) {
        // Clear the field only once the question is saved.
        if (m_input->toPlainText() == question.text)
            m_input->clear();
        const int message = m_transcript->addMessage(widgets::Transcript::Kind::User, tr("You"));
        m_transcript->appendText(message, question.text);
        m_transcript->finish(message, {}, {});
    });
    connect(&m_conversation, &Conversation::answerBegan, this, &MainWindow::begin);
    connect(&m_conversation, &Conversation::answerArrived, this, &MainWindow::take);
    connect(&m_conversation, &Conversation::answerEnded, this, &MainWindow::end);
    connect(
        &m_conversation, &Conversation::answerNotKept, this, [this](const GenerationInfo &info, const QString &why) {
            showKept(info, false);
            notice(tr("The answer is not saved yet: %1\nIt is kept in memory, and saving will be retried.").arg(why));
        });
    connect(&m_conversation, &Conversation::answerKept, this, [this](const GenerationInfo &info) {
        showKept(info, true);
        notice(tr("The answer has been saved."));
    });
    connect(&m_conversation, &Conversation::sessionsChanged, m_chats, &ChatListPanel::refresh);
    connect(&m_conversation, &Conversation::removed, this,
            [this] { notice(tr("The chat was deleted. Press Ctrl+Shift+Z to restore it.")); });
    connect(&m_conversation, &Conversation::failed, this, &MainWindow::notice);
}

void MainWindow::startChat()
{
    if (!m_conversation.startNew())
        notice(tr("Stop the answer before starting another chat."));
}

void MainWindow::openChat(qint64 session)
{
    if (m_conversation.open(session))
        return;
    notice(tr("Stop the answer before opening another chat."));
    updateState(); // selects the shown chat in the list again
}

void MainWindow::chooseModel()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a model"), QFileInfo(m_settings.lastModel).absolutePath(),
                                     tr("GGUF models (*.gguf);;All files (*)"));
    if (!path.isEmpty())
        openModel(path);
}

void MainWindow::openModel(const QString &path)
{
    ContextOptions context;
    context.capacity = static_cast<size_t>(m_settings.contextTokens);
    if (!m_conversation.load(path, m_settings.loading(), context)) {
        notice(m_loading ? tr("Another model is loading. Wait until it is done, or cancel it first.")
                         : tr("Stop the answer before opening another model."));
        return;
    }
    m_loading = true;
    notice({});
    m_progress->setValue(0);
    updateState();
}

void MainWindow::editSettings()
{
    const std::shared_ptr<const Model> &model = m_engine.model();
    SettingsDialog dialog(m_settings, model ? model->recommendedSampling() : SamplingRecommendation{}, this);
    connect(&m_engine, &EngineWorker::backendsListed, &dialog, &SettingsDialog::setBackends);
    m_engine.listBackends();
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString lastModel = m_settings.lastModel; // another model may have been loaded meanwhile
    m_settings = dialog.settings();
    m_settings.lastModel = lastModel;
    m_settings.save(m_settingsStore);
    widgets::applyStyle(*qApp, m_settings.appearance);
}

void MainWindow::exportLatency(bool picture)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save latency"), {},
                                                      picture ? tr("PNG images (*.png)") : tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const bool done = picture ? m_instruments.saveLatencyPicture(path) : m_instruments.saveLatencyTable(path);
    notice(done ? QString() : tr("Cannot write %1: check the folder and the disk.").arg(path));
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier)) {
            send();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::send()
{
    const QString text = m_input->toPlainText();
    if (m_conversation.answering() || m_loading)
        return;
    if (!m_engine.model()) {
        notice(tr("No model is open. Press Ctrl+O to open one."));
        return;
    }
    if (text.trimmed().isEmpty()) {
        notice(tr("The message is empty. Type something first."));
        return;
    }
    notice({});
    m_conversation.ask(text, m_settings.systemPrompt, m_settings.generation(m_engine.model()->recommendedSampling()));
}

void MainWindow::deleteChat()
{
    const qint64 session = m_conversation.session();
    if (m_conversation.remove())
        m_deleted = session;
}

void MainWindow::showMessages(const std::vector<ShownMessage> &list)
{
    using Kind = widgets::Transcript::Kind;
    m_formats->hide();
    m_transcript->clearMessages();
    m_instruments.clear();
    m_answer = {};
    for (const ShownMessage &shown : list) {
        const MessageRecord &message = shown.message;
        const bool answer = message.role == Role::Assistant;
        const QString name = shown.generation.modelName.isEmpty() ? tr("Model") : shown.generation.modelName;
        const int number = m_transcript->addMessage(answer                             ? Kind::Assistant
                                                        : message.role == Role::System ? Kind::System
                                                                                       : Kind::User,
                                                    answer                             ? name
                                                        : message.role == Role::System ? tr("System")
                                                                                       : tr("You"));
        if (!message.reasoning.isEmpty())
            m_transcript->appendReasoning(number, message.reasoning);
        m_transcript->appendText(number, message.text);
        m_transcript->finish(number, tr("Thought · %1 tokens").arg(shown.generation.thinkingTokens.value_or(0)),
                             answer ? footer(shown.generation, shown.kept) : QString());
        if (answer)
            m_answer = {message.id, number};
        if (answer && shown.generation.id != 0) {
            const auto &model = m_engine.model();
            const bool same = model && model->config().architecture == shown.generation.architecture.toStdString();
            m_instruments.show(shown.tokens, same ? model->config().moe.experts : 0, shown.generation.ttftMs);
        }
    }
}

void MainWindow::begin(const GenerationInfo &info)
{
    const ModelConfig &config = m_engine.model()->config();
    std::vector<LayerIndex> layers;
    if (config.moe.experts > 0)
        for (const uint32_t layer : config.moeLayers())
            layers.emplace_back(layer);
    m_instruments.begin(std::move(layers), config.moe.experts);
    m_answer = {info.message,
                m_transcript->addMessage(widgets::Transcript::Kind::Assistant,
                                         info.modelName.isEmpty() ? tr("Model") : info.modelName)};
    m_thinkingMs = 0;
    m_thinkingTime.start();
}

void MainWindow::take(const AnswerBatch &batch)
{
    if (batch.earlierThought) {
        m_thinkingMs = m_thinkingTime.elapsed();
        m_transcript->moveTextToReasoning(m_answer.number);
    }
    for (const AnswerPiece &piece : batch.pieces) {
        const QString text = QString::fromStdString(piece.utf8);
        if (piece.phase == Phase::Thinking) {
            m_thinkingMs = m_thinkingTime.elapsed();
            m_transcript->appendReasoning(m_answer.number, text);
        } else {
            m_transcript->appendText(m_answer.number, text);
        }
    }
    if (!batch.tokens.empty()) {
        m_instruments.add(batch.tokens);
        const auto speed = m_instruments.tokensPerSecond();
        m_figures->setText(tr("%1 tokens · %2 tokens/s")
                               .arg(m_instruments.tokenCount())
                               .arg(speed ? QLocale().toString(*speed, 'f', 1) : tr("–")));
    }
}

void MainWindow::end(const GenerationInfo &info, const GenerationResult &result)
{
    const QString title = tr("Thought for %1 s · %2 tokens")
                              .arg(QLocale().toString(static_cast<double>(m_thinkingMs) / 1000, 'f', 1))
                              .arg(result.thinkingTokens);
    m_transcript->finish(m_answer.number, title, footer(info));
    m_instruments.setTimeToFirstToken(result.ttftMs > 0 ? std::optional(result.ttftMs) : std::nullopt);
    if (result.reason == FinishReason::Error)
        notice(QString::fromStdString(result.error));
    const auto speed = result.decodeTokensPerSecond;
    m_figures->setText(tr("%1 tokens/s · TTFT %2 ms · context %3/%4")
                           .arg(speed ? QLocale().toString(*speed, 'f', 1) : tr("–"),
                                result.ids.empty() ? tr("–") : QLocale().toString(result.ttftMs, 'f', 0))
                           .arg(m_engine.contextUsed())
                           .arg(m_engine.contextCapacity()));
}

void MainWindow::showKept(const GenerationInfo &info, bool kept)
{
    if (info.message == m_answer.message)
        m_transcript->setFooter(m_answer.number, footer(info, kept));
}

QString MainWindow::footer(const GenerationInfo &info, bool kept) const
{
    QStringList parts;
    if (info.decodeTokensPerSecond)
        parts << tr("%1 tokens/s").arg(QLocale().toString(*info.decodeTokensPerSecond, 'f', 1));
    if (info.ttftMs && *info.ttftMs > 0)
        parts << tr("TTFT %1 ms").arg(QLocale().toString(*info.ttftMs, 'f', 0));
    if (info.seed)
        parts << tr("seed %1").arg(*info.seed);
    if (info.state == QLatin1String("interrupted"))
        parts << tr("stopped");
    else if (info.state == QLatin1String("length"))
        parts << tr("stopped at the token or context limit");
    else if (info.state == QLatin1String("error"))
        parts << tr("stopped by an error: %1").arg(info.error);
    if (!kept)
        parts << tr("not saved yet");
    return parts.join(QStringLiteral(" · "));
}

void MainWindow::notice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_formats->hide();
}

void MainWindow::offerFormats(const QString &why, const QString &proposed)
{
    notice(why);
    m_format->setCurrentText(proposed);
    m_formats->show();
}

void MainWindow::answerWithFormat()
{
    if (m_conversation.answering() || !m_engine.model())
        return;
    m_engine.chooseChatFormat(m_format->currentText());
    const GenerationOptions options = m_settings.generation(m_engine.model()->recommendedSampling());
    if (m_conversation.askAgain(m_settings.systemPrompt, options))
        notice({});
    updateState();
}

QString MainWindow::modelTitle() const
{
    if (m_loading)
        return tr("loading…");
    const auto &model = m_engine.model();
    if (!model)
        return tr("no model");
    const std::string &name = model->config().name;
    return tr("%1 · %2").arg(name.empty() ? QFileInfo(m_engine.modelPath()).fileName()
                                          : QString::fromStdString(printable(name, 80)),
                             QString::fromStdString(model->backendDescription()));
}

void MainWindow::updateState()
{
    const bool answering = m_conversation.answering();
    m_chats->setCurrent(m_conversation.session());
    m_progress->setVisible(m_loading);
    m_cancelLoad->setVisible(m_loading);
    m_send->setText(answering ? tr("Stop") : tr("Send"));
    m_send->setEnabled(!m_loading);
    m_stop->setEnabled(answering);
    m_open->setEnabled(!answering && !m_loading);
    m_builtin->setEnabled(!answering && !m_loading);
    m_newChat->setEnabled(!answering);
    m_delete->setEnabled(m_conversation.state() == Conversation::State::Ready ||
                         m_conversation.state() == Conversation::State::Ending);
    m_modelLabel->setText(modelTitle());
    const auto &model = m_engine.model();
    m_transcript->setPlaceholderText(
        (model ? tr("Ask something. %1") : tr("Open a model (Ctrl+O), then ask something. %1"))
            .arg(tr("While the model answers, the panels on the right show which experts are used and how long each "
                    "token takes.")));
    m_modelLabel->setToolTip(model ? QString::fromStdString(printable(model->placementNote(), 500)) : QString());
    // The examples suit only the built-in model, and only an empty chat has room for them.
    m_examples->setVisible(!m_loading && m_conversation.state() == Conversation::State::Empty && model &&
                           ExamplePrompts::suits(model->config().name));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_conversation.allKept() &&
        QMessageBox::question(this, tr("Quit"),
                              tr("The end of an answer is not saved yet and will be lost if saving fails again. "
                                 "Quit anyway?")) != QMessageBox::Yes) {
        event->ignore();
        return;
    }
    m_settingsStore.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settingsStore.setValue(QStringLiteral("window/state"), saveState());
    m_settings.save(m_settingsStore);
    m_conversation.stop(); // the partial answer is saved, see EngineWorker
    event->accept();
}

} // namespace moire::ui
