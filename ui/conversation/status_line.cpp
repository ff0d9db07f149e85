// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/status_line.h"

#include "controls/figure_label.h"
#include "controls/tone_label.h"
#include "conversation/serving.h"
#include "items/format.h"
#include "paced_update.h"
#include "runtime/answer_source.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace moire::ui {

using widgets::FigureLabel;
using widgets::ToneLabel;

StatusLine::StatusLine(const Services &services, Conversation &conversation, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_conversation(conversation),
      m_speedLabel(new FigureLabel),
      m_firstLabel(new FigureLabel),
      m_tokensLabel(new FigureLabel),
      m_progress(new ToneLabel),
      m_machine(new ToneLabel),
      m_pace(new widgets::PacedUpdate(this, 250, [this] { showFigures(); }))
{
    setObjectName(QStringLiteral("statusLine"));
    m_speedLabel->setObjectName(QStringLiteral("statusSpeed"));
    m_firstLabel->setObjectName(QStringLiteral("statusFirstToken"));
    m_tokensLabel->setObjectName(QStringLiteral("statusTokens"));
    m_progress->setObjectName(QStringLiteral("statusProgress"));
    m_machine->setTextFormat(Qt::PlainText);
    const int u = widgets::unit(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u * 3 / 2, u / 2, u * 3 / 2, u / 2);
    row->setSpacing(u * 2);
    for (QWidget *part : {static_cast<QWidget *>(m_speedLabel), static_cast<QWidget *>(m_firstLabel),
                          static_cast<QWidget *>(m_tokensLabel), static_cast<QWidget *>(m_progress)})
        row->addWidget(part);
    row->addStretch(1);
    auto *serving = new Serving(services);
    connect(serving, &Serving::chatsChanged, this, &StatusLine::chatsChanged);
    row->addWidget(serving);
    row->addWidget(m_machine);

    connect(&conversation, &Conversation::opened, this, &StatusLine::showOpened);
    connect(&conversation, &Conversation::pathChanged, this,
            [this](qint64, const std::vector<ShownMessage> &then) { showOpened(then); });
    connect(&conversation, &Conversation::answerBegan, this, [this] {
        m_times = {};
        m_speed = m_firstTokenMs = std::nullopt;
        m_tokens.reset();
        showFigures();
    });
    connect(&conversation, &Conversation::promptProgressed, this, [this](size_t done, size_t total) {
        m_progress->setText(done < total ? tr("processing the prompt: %L1 of %Ln token(s)", nullptr,
                                              format::plural(static_cast<qint64>(total)))
                                               .arg(done)
                                         : QString());
    });
    connect(&conversation, &Conversation::changed, this, [this] {
        const QString waiting = tr("waiting for the answer in another chat");
        if (m_conversation.state() == Conversation::State::Queued && m_services.engine.answering() != 0)
            m_progress->setText(waiting);
        else if (m_progress->text() == waiting)
            m_progress->clear();
    });
    connect(&conversation, &Conversation::answerArrived, this, [this](const AnswerBatch &batch) {
        if (batch.earlierThought)
            m_times.thoughtSoFar();
        for (const SharedToken &token : batch.tokens)
            m_times.add(*token);
        m_speed = m_times.decodeTokensPerSecond();
        m_tokens = m_times.tokens();
        if (batch.ttftMs)
            m_firstTokenMs = batch.ttftMs;
        m_pace->request();
    });
    connect(&conversation, &Conversation::answerEnded, this,
            [this](const GenerationInfo &info, const GenerationResult &result) {
                m_progress->clear();
                m_tokens = result.ids.size();
                showSaved(info);
            });
    for (const auto signal : {&EngineWorker::loaded, &EngineWorker::unloaded, &EngineWorker::connected})
        connect(&services.engine, signal, this, &StatusLine::showMachine);
    showMachine();
    showFigures();
}

void StatusLine::showOpened(const std::vector<ShownMessage> &messages)
{
    m_times = {};
    m_tokens.reset();
    m_progress->clear();
    const bool answer = !messages.empty() && messages.back().generation.id != 0;
    if (answer && !messages.back().tokens.empty()) {
        for (const SharedToken &token : messages.back().tokens)
            m_times.add(*token);
        m_tokens = m_times.tokens();
    }
    showSaved(answer ? messages.back().generation : GenerationInfo());
}

void StatusLine::showSaved(const GenerationInfo &info)
{
    m_speed = info.decodeTokensPerSecond ? info.decodeTokensPerSecond : m_times.decodeTokensPerSecond();
    m_firstTokenMs = info.ttftMs;
    showFigures();
}

void StatusLine::showFigures()
{
    const auto show = [](FigureLabel *label, const std::optional<QString> &figure, const QString &unit,
                         const QString &name) {
        label->setVisible(figure.has_value());
        if (figure)
            label->setFigure(*figure, unit, name);
    };
    std::optional<QString> speed, first, tokens;
    if (m_speed)
        speed = format::threeDigits(*m_speed);
    if (m_firstTokenMs)
        first = format::milliseconds(*m_firstTokenMs);
    if (m_tokens)
        tokens = format::count(*m_tokens);
    show(m_speedLabel, speed, format::speedUnit(), {});
    show(m_firstLabel, first, {}, tr("TTFT"));
    QString unit = tr("%Ln token(s)", nullptr, format::plural(static_cast<qint64>(m_tokens.value_or(0))));
    unit.remove(tokens.value_or(QString())); // the figure is drawn by itself
    show(m_tokensLabel, tokens, unit.simplified(), {});
}

void StatusLine::showMachine()
{
    const auto &model = m_services.engine.model();
    if (const auto &source = m_services.engine.source())
        return m_machine->setText(tr("questions go to %1").arg(source->host()));
    m_machine->setText(model ? tr("%1 · offline").arg(QString::fromStdString(model->backendDescription()))
                             : tr("no model is open · offline"));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    widgets::paint::edgeLine(&painter, rect(), Qt::TopEdge, widgets::theme().hairline);
}

} // namespace moire::ui
