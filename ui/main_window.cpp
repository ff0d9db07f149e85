// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "heatmap.h"
#include "latency_chart.h"
#include "settings_dialog.h"
#include "transcript.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

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
    buildChats();
    buildConversation();
    buildInstruments();
    buildActions();
    connectEngine();
    connectConversation();
    resize(unit(this) * 144, unit(this) * 90);
    restoreGeometry(m_settingsStore.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(m_settingsStore.value(QStringLiteral("window/state")).toByteArray());
    refreshChats();
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
    m_newChat = add(file, tr("&New chat"), QKeySequence::New, [this] { m_conversation.startNew(); });
    m_open = add(file, tr("&Open model…"), QKeySequence::Open, [this] { chooseModel(); });
    file->addSeparator();
    add(file, tr("&Settings…"), QKeySequence(QStringLiteral("Ctrl+,")), [this] { editSettings(); });
    add(file, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    QMenu *chat = menuBar()->addMenu(tr("&Chat"));
    m_stop = add(chat, tr("&Stop the answer"), QKeySequence(Qt::Key_Escape), [this] { m_conversation.stop(); });
    m_delete = add(chat, tr("&Delete the chat"), QKeySequence(QStringLiteral("Ctrl+Del")), [this] { deleteChat(); });
    add(chat, tr("&Undo delete"), QKeySequence(QStringLiteral("Ctrl+Shift+Z")), [this] {
        m_store.post(
            this, [id = m_deleted](Store &s) { s.restore(id); }, [this] { refreshChats(); },
            [this](const Error &error) { notice(QString::fromUtf8(error.what())); });
    });
    add(chat, tr("&Search chats"), QKeySequence::Find, [this] { m_search->setFocus(); });
    QMenu *instruments = menuBar()->addMenu(tr("&Instruments"));
    for (QDockWidget *dock : findChildren<QDockWidget *>())
        instruments->addAction(dock->toggleViewAction());
    instruments->addSeparator();
    add(instruments, tr("Save latency as &CSV…"), {}, [this] { exportLatency(false); });
    add(instruments, tr("Save latency as &PNG…"), {}, [this] { exportLatency(true); });
}

void MainWindow::buildChats()
{
    auto *dock = new QDockWidget(tr("Chats"), this);
    dock->setObjectName(QStringLiteral("chats"));
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    auto *fresh = new QPushButton(tr("New chat"));
    connect(fresh, &QPushButton::clicked, &m_conversation, &Conversation::startNew);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in chats"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::refreshChats);
    m_chatList = new QListView;
    m_chatList->setObjectName(QStringLiteral("chatList"));
    m_chatList->setAccessibleName(tr("Chats"));
    m_chatList->setModel(&m_chats);
    m_chatList->setUniformItemSizes(true);
    m_chatList->setSpacing(unit(this) / 4);
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid() && m_chats.sessionAt(index.row()) != m_conversation.session())
            m_conversation.open(m_chats.sessionAt(index.row()));
    };
    connect(m_chatList, &QListView::clicked, this, open);
    connect(m_chatList, &QListView::activated, this, open);
    layout->addWidget(fresh);
    layout->addWidget(m_search);
    layout->addWidget(m_chatList, 1);
    dock->setWidget(panel);
    addDockWidget(Qt::LeftDockWidgetArea, dock);
}

void MainWindow::buildConversation()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    m_transcript = new widgets::Transcript;
    m_transcript->setObjectName(QStringLiteral("transcript"));
    m_transcript->setFrameShape(QFrame::NoFrame);
    m_transcript->setPlaceholderText(tr("Open a model (Ctrl+O), then ask something. What the experts do, and how long "
                                        "every token takes, appears on the right while the model answers."));
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setMargin(unit(this) / 2);
    m_notice->hide();
    m_input = new QPlainTextEdit;
    m_input->setObjectName(QStringLiteral("input"));
    m_input->setAccessibleName(tr("Message"));
    m_input->setPlaceholderText(tr("Message (Enter sends, Shift+Enter begins a new line)"));
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
    layout->addWidget(m_notice);
    layout->addLayout(row);
    setCentralWidget(centre);

    m_progress = new QProgressBar;
    m_progress->setRange(0, 1000);
    m_progress->setFixedWidth(unit(this) * 30);
    m_progress->setAccessibleName(tr("Progress of loading"));
    m_cancelLoad = new QPushButton(tr("Cancel"));
    connect(m_cancelLoad, &QPushButton::clicked, &m_engine, &EngineWorker::stop);
    m_figures = new QLabel;
    m_figures->setObjectName(QStringLiteral("figures"));
    m_modelLabel = new QLabel;
    statusBar()->addWidget(m_figures);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancelLoad);
    statusBar()->addPermanentWidget(m_modelLabel);
}

void MainWindow::buildInstruments()
{
    auto *experts = new QDockWidget(tr("Experts"), this);
    experts->setObjectName(QStringLiteral("experts"));
    auto *panel = new QWidget;
    auto *layout = new QVBoxLayout(panel);
    m_heatmap = new widgets::Heatmap;
    m_heatmap->setEmptyText(tr("Which experts answered: a row for every expert layer, a column for every expert. It "
                               "fills while a Mixture-of-Experts model answers."));
    m_cell = new QLabel;
    m_cell->setWordWrap(true);
    connect(m_heatmap, &widgets::Heatmap::cellSelected, this, [this] { showUsage(); });
    layout->addWidget(m_heatmap, 1);
    layout->addWidget(m_cell);
    experts->setWidget(panel);
    addDockWidget(Qt::RightDockWidgetArea, experts);

    auto *latency = new QDockWidget(tr("Latency"), this);
    latency->setObjectName(QStringLiteral("latency"));
    m_latency = new widgets::LatencyChart;
    // Selecting a token shows its experts.
    connect(m_latency, &widgets::LatencyChart::selected, this, [this](int index) {
        std::vector<std::pair<int, int>> cells;
        if (index >= 0 && index < static_cast<int>(m_routes.size()))
            for (const LayerRoute &route : m_routes[static_cast<size_t>(index)]) {
                const auto &layers = m_usage.layers;
                const auto row = std::find(layers.begin(), layers.end(), route.layer) - layers.begin();
                for (const uint32_t id : route.ids)
                    cells.emplace_back(static_cast<int>(row), static_cast<int>(id));
            }
        m_heatmap->setHighlight(std::move(cells));
        const widgets::LatencyBar &bar = m_latency->bars()[static_cast<size_t>(index)];
        m_cell->setText(
            tr("Token %1: “%2”, %3 ms").arg(index).arg(bar.label, QLocale().toString(bar.milliseconds, 'f', 1)));
    });
    latency->setWidget(m_latency);
    addDockWidget(Qt::RightDockWidgetArea, latency);
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
    connect(&m_engine, &EngineWorker::warned, this, &MainWindow::notice);
    connect(&m_engine, &EngineWorker::promptProgressed, this, [this](size_t done, size_t total) {
        if (m_conversation.answering() && done < total)
            m_figures->setText(tr("reading the prompt: %1 of %2 tokens").arg(done).arg(total));
    });
}

void MainWindow::connectConversation()
{
    connect(&m_conversation, &Conversation::opened, this, &MainWindow::showMessages);
    connect(&m_conversation, &Conversation::asked, this, [this](const MessageRecord &question) {
        const int message = m_transcript->addMessage(widgets::Transcript::Kind::User, tr("You"));
        m_transcript->appendText(message, question.text);
        m_transcript->finish(message, {}, {});
    });
    connect(&m_conversation, &Conversation::answerBegan, this, &MainWindow::begin);
    connect(&m_conversation, &Conversation::answerArrived, this, &MainWindow::take);
    connect(&m_conversation, &Conversation::answerEnded, this, &MainWindow::end);
    connect(&m_conversation, &Conversation::sessionsChanged, this, &MainWindow::refreshChats);
    connect(&m_conversation, &Conversation::failed, this, [this](const QString &why) {
        notice(why);
        updateState();
    });
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
    if (m_loading || m_conversation.answering())
        return;
    m_loading = true;
    notice({});
    m_progress->setValue(0);
    LoadOptions options;
    options.threads = static_cast<unsigned>(m_settings.threads);
    ContextOptions context;
    context.capacity = static_cast<size_t>(m_settings.contextTokens);
    m_engine.load(path, options, context);
    updateState();
}

void MainWindow::editSettings()
{
    SettingsDialog dialog(m_settings, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings = dialog.settings();
    m_settings.save(m_settingsStore);
    widgets::applyStyle(*qApp, m_settings.appearance);
}

void MainWindow::exportLatency(bool picture)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save latency"), {},
                                                      picture ? tr("Pictures (*.png)") : tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    bool done = false;
    if (picture) {
        done = m_latency->savePng(path);
    } else {
        QSaveFile file(path);
        done = file.open(QIODevice::WriteOnly) && file.write(m_latency->csv().toUtf8()) >= 0 && file.commit();
    }
    notice(done ? QString() : tr("%1 cannot be written: check the folder and the disk.").arg(path));
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
        notice(tr("No model is open: open one with Ctrl+O."));
        return;
    }
    if (text.trimmed().isEmpty()) {
        notice(tr("The message is empty: write something first."));
        return;
    }
    notice({});
    m_input->clear();
    m_conversation.ask(text, m_settings.systemPrompt, m_settings.generation());
    updateState();
}

void MainWindow::refreshChats()
{
    m_store.post(
        this, [words = m_search->text()](Store &store) { return store.search(words, 2000); },
        [this](std::vector<SessionInfo> sessions) {
            m_chats.setSessions(std::move(sessions));
            if (const int row = m_chats.rowOf(m_conversation.session()); row >= 0)
                m_chatList->setCurrentIndex(m_chats.index(row));
            else
                m_chatList->setCurrentIndex({});
        },
        [this](const Error &error) { notice(QString::fromUtf8(error.what())); });
}

void MainWindow::deleteChat()
{
    const qint64 session = m_conversation.session();
    if (session == 0 || m_conversation.answering())
        return;
    m_store.post(
        this, [session](Store &store) { store.remove(session); },
        [this, session] {
            m_deleted = session;
            m_conversation.startNew();
            refreshChats();
            notice(tr("The chat was deleted. Ctrl+Shift+Z brings it back."));
        },
        [this](const Error &error) { notice(QString::fromUtf8(error.what())); });
}

void MainWindow::showMessages(const std::vector<MessageRecord> &messages)
{
    m_store.post(
        this,
        [messages](Store &store) {
            std::vector<Shown> list;
            for (const MessageRecord &message : messages)
                list.push_back({message, store.generation(message.id).value_or(GenerationInfo()), {}});
            if (!list.empty() && list.back().generation.id != 0)
                list.back().tokens = store.tokens(list.back().generation.id);
            return list;
        },
        [this](const std::vector<Shown> &list) { showOpened(list); },
        [this](const Error &error) { notice(QString::fromUtf8(error.what())); });
}

void MainWindow::showOpened(const std::vector<Shown> &list)
{
    using Kind = widgets::Transcript::Kind;
    m_transcript->clearMessages();
    m_latency->clear();
    m_routes.clear();
    m_usage = {};
    for (const Shown &shown : list) {
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
                             answer ? footer(shown.generation) : QString());
        // The layers of the model that answered then: those that its routes name.
        std::set<LayerIndex> layers;
        uint32_t experts = 0;
        for (const TokenRecord &token : shown.tokens)
            for (const LayerRoute &route : token.experts) {
                layers.insert(route.layer);
                for (const uint32_t id : route.ids)
                    experts = std::max(experts, id + 1);
            }
        if (m_engine.model() && m_engine.model()->config().architecture == shown.generation.architecture.toStdString())
            experts = std::max(experts, layers.empty() ? 0 : m_engine.model()->config().moe.experts);
        m_usage = ExpertUsage({layers.begin(), layers.end()}, experts);
        count(shown.tokens);
        m_latency->setTimeToFirstToken(shown.generation.ttftMs);
    }
    showUsage();
    refreshChats();
    updateState();
}

void MainWindow::begin(const GenerationInfo &info)
{
    const ModelConfig &config = m_engine.model()->config();
    std::vector<LayerIndex> layers;
    if (config.moe.experts > 0)
        for (const uint32_t layer : config.moeLayers())
            layers.emplace_back(layer);
    m_usage = ExpertUsage(std::move(layers), config.moe.experts);
    m_routes.clear();
    m_latency->clear();
    m_heatmap->setHighlight({});
    m_answer = m_transcript->addMessage(widgets::Transcript::Kind::Assistant,
                                        info.modelName.isEmpty() ? tr("Model") : info.modelName);
    m_thinkingMs = 0;
    m_thinkingTime.start();
    showUsage();
    updateState();
}

void MainWindow::take(const AnswerBatch &batch)
{
    for (const AnswerPiece &piece : batch.pieces) {
        const QString text = QString::fromStdString(piece.utf8);
        if (piece.phase == Phase::Thinking) {
            m_thinkingMs = m_thinkingTime.elapsed();
            m_transcript->appendReasoning(m_answer, text);
        } else {
            m_transcript->appendText(m_answer, text);
        }
    }
    if (!batch.tokens.empty()) {
        count(batch.tokens);
        showUsage();
        const widgets::LatencyStatistics s = widgets::latencyStatistics(m_latency->bars());
        m_figures->setText(tr("%1 tokens · %2 tokens/s")
                               .arg(m_latency->bars().size())
                               .arg(s.tokensPerSecond ? QLocale().toString(*s.tokensPerSecond, 'f', 1) : tr("–")));
    }
}

void MainWindow::count(const std::vector<TokenRecord> &tokens)
{
    std::vector<widgets::LatencyBar> bars;
    for (const TokenRecord &token : tokens) {
        bars.push_back({token.milliseconds.value_or(0), token.phase == Phase::Prompt,
                        QString::fromUtf8(token.bytes.data(), static_cast<qsizetype>(token.bytes.size()))});
        m_usage.add(token.experts);
        m_routes.push_back(token.experts);
    }
    m_latency->append(bars);
}

void MainWindow::showUsage()
{
    widgets::HeatmapData shown;
    shown.experts = static_cast<int>(m_usage.experts);
    shown.tokens = m_usage.tokens;
    for (size_t row = 0; row < m_usage.layers.size(); row++) {
        shown.layers.push_back(static_cast<int>(m_usage.layers[row].value));
        for (uint32_t expert = 0; expert < m_usage.experts; expert++) {
            shown.values.push_back(static_cast<float>(m_usage.share(row, expert)));
            shown.counts.push_back(m_usage.counts[row * m_usage.experts + expert]);
        }
    }
    m_heatmap->setData(std::move(shown));
    if (m_engine.model() && m_engine.model()->config().moe.experts == 0)
        m_heatmap->setEmptyText(tr("This model is dense: all of it answers for every token."));
    if (const auto cell = m_heatmap->selectedCell())
        m_cell->setText(m_heatmap->describe(cell->first, cell->second));
    else
        m_cell->setText({});
}

void MainWindow::end(const GenerationInfo &info, const GenerationResult &result)
{
    if (m_answer >= 0) {
        const QString title = tr("Thought for %1 s · %2 tokens")
                                  .arg(QLocale().toString(static_cast<double>(m_thinkingMs) / 1000, 'f', 1))
                                  .arg(result.thinkingTokens);
        m_transcript->finish(m_answer, title, footer(info));
    }
    m_answer = -1;
    m_latency->setTimeToFirstToken(result.ttftMs > 0 ? std::optional(result.ttftMs) : std::nullopt);
    if (result.reason == FinishReason::Error)
        notice(QString::fromStdString(result.error));
    const auto speed = result.decodeTokensPerSecond;
    m_figures->setText(
        tr("%1 tokens/s · TTFT %2 ms · context %3/%4")
            .arg(speed ? QLocale().toString(*speed, 'f', 1) : tr("–"), QLocale().toString(result.ttftMs, 'f', 0))
            .arg(m_engine.contextUsed())
            .arg(m_engine.contextCapacity()));
    updateState();
}

QString MainWindow::footer(const GenerationInfo &info) const
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
        parts << tr("ended at the limit of tokens or context");
    else if (info.state == QLatin1String("error"))
        parts << tr("ended by an error: %1").arg(info.error);
    return parts.join(QStringLiteral(" · "));
}

void MainWindow::notice(const QString &text)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
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
    m_progress->setVisible(m_loading);
    m_cancelLoad->setVisible(m_loading);
    m_send->setText(answering ? tr("Stop") : tr("Send"));
    m_send->setEnabled(!m_loading);
    m_stop->setEnabled(answering);
    m_open->setEnabled(!answering && !m_loading);
    m_newChat->setEnabled(!answering);
    m_delete->setEnabled(!answering && m_conversation.session() != 0);
    m_modelLabel->setText(modelTitle());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settingsStore.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settingsStore.setValue(QStringLiteral("window/state"), saveState());
    m_settings.save(m_settingsStore);
    m_conversation.stop(); // what was said so far is kept, see EngineWorker
    event->accept();
}

} // namespace moire::ui
