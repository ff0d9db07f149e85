// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instruments_panel.h"

#include "controls/section_header.h"
#include "conversation/conversation_page.h"
#include "runtime/engine_worker.h"
#include "shell/actions.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QFileDialog>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

namespace moire::ui {

namespace {

QWidget *section(const QString &title, QWidget *content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    const int u = widgets::unit(box);
    layout->setContentsMargins(u * 3 / 2, u, u * 3 / 2, u);
    layout->addWidget(new widgets::SectionHeader(title));
    layout->addWidget(content, 1);
    return box;
}

} // namespace

InstrumentsPanel::InstrumentsPanel(const Services &services, ConversationPage &page, QWidget *parent)
    : QWidget(parent), m_services(services), m_conversation(page.conversation())
{
    setObjectName(QStringLiteral("instruments"));
    auto *sections = new QSplitter(Qt::Vertical);
    sections->setHandleWidth(1);
    sections->setChildrenCollapsible(false);
    sections->addWidget(section(tr("Experts"), m_instruments.expertsPanel()));
    sections->addWidget(section(tr("Latency"), m_instruments.latencyPanel()));
    sections->setStretchFactor(0, 3);
    sections->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sections);

    connect(&m_conversation, &Conversation::opened, this, &InstrumentsPanel::showOpened);
    connect(&m_conversation, &Conversation::pathChanged, this,
            [this](qint64, const std::vector<ShownMessage> &then) { showOpened(then); });
    connect(&m_conversation, &Conversation::answerBegan, this, &InstrumentsPanel::begin);
    connect(&m_conversation, &Conversation::answerArrived, this,
            [this](const AnswerBatch &batch) { m_instruments.add(batch.tokens); });
    connect(&m_conversation, &Conversation::answerEnded, this,
            [this](const GenerationInfo &info) { m_instruments.setTimeToFirstToken(info.ttftMs); });
    addCommands();
}

void InstrumentsPanel::addCommands()
{
    using Menu = Actions::Menu;
    m_services.actions.add({.id = "saveLatencyTable", .menu = Menu::Instruments, .text = tr("Save latency as &CSV…")},
                           [this] { exportLatency(false); });
    m_services.actions.add({.id = "saveLatencyPicture", .menu = Menu::Instruments, .text = tr("Save latency as &PNG…")},
                           [this] { exportLatency(true); });
}

void InstrumentsPanel::showOpened(const std::vector<ShownMessage> &messages)
{
    if (messages.empty() || messages.back().generation.id == 0) {
        m_instruments.clear();
        return;
    }
    const ShownMessage &last = messages.back();
    const auto &model = m_services.engine.model();
    const bool same = model && model->config().architecture == last.generation.architecture.toStdString();
    m_instruments.show(last.tokens, same ? model->config().moe.experts : 0, last.generation.ttftMs);
}

void InstrumentsPanel::begin(const GenerationInfo &info)
{
    Q_UNUSED(info)
    const ModelConfig &config = m_services.engine.model()->config();
    std::vector<LayerIndex> layers;
    if (config.moe.experts > 0)
        for (const uint32_t layer : config.moeLayers())
            layers.emplace_back(layer);
    m_instruments.begin(std::move(layers), config.moe.experts);
}

void InstrumentsPanel::exportLatency(bool picture)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save latency"), {},
                                                      picture ? tr("PNG images (*.png)") : tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    if (!(picture ? m_instruments.saveLatencyPicture(path) : m_instruments.saveLatencyTable(path)))
        emit failed(tr("Cannot write %1: check the folder and the disk.").arg(path));
}

void InstrumentsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Qt::Edge edge = isRightToLeft() ? Qt::RightEdge : Qt::LeftEdge;
    widgets::paint::edgeLine(&painter, rect(), edge, widgets::theme().hairline);
}

} // namespace moire::ui
