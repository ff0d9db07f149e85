// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/reasoning_panel.h"

#include "analysis/drift_line.h"
#include "controls/tone_label.h"
#include "items/format.h"
#include "pictures/step_timeline.h"
#include "runtime/conversation.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

namespace moire::ui {

using namespace moire::analysis;

namespace {

enum Column { StepColumn, TokensColumn, SecondsColumn, ConfidenceColumn, DriftColumn, ColumnCount };

std::optional<qsizetype> budgetOf(const GenerationInfo &info)
{
    const QJsonValue budget =
        QJsonDocument::fromJson(info.settings.toUtf8()).object().value(QLatin1String("thinking_budget"));
    return budget.isDouble() ? std::optional(static_cast<qsizetype>(budget.toDouble())) : std::nullopt;
}

QString figure(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
}

} // namespace

ReasoningPanel::ReasoningPanel(ChatData &chat, QWidget *parent)
    : InstrumentPanel(chat, {}, parent),
      m_timeline(new widgets::StepTimeline),
      m_drift(new widgets::ToneLabel(widgets::Tone::Faint)),
      m_model(new QStandardItemModel(0, ColumnCount, this)),
      m_table(new QTableView),
      m_stop(new QPushButton(tr("Stop thinking now")))
{
    setAccessibleName(tr("Reasoning"));
    m_timeline->setObjectName(QStringLiteral("reasoningSteps"));
    m_timeline->setAccessibleName(tr("Steps of the reasoning"));
    m_model->setHorizontalHeaderLabels({tr("step"), tr("tokens"), tr("s"), tr("confidence"), tr("drift")});
    m_table->setObjectName(QStringLiteral("reasoningTable"));
    m_table->setAccessibleName(tr("Steps of the reasoning, as a table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setProperty(widgets::look::quiet, true);
    m_table->setWordWrap(false);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StepColumn, QHeaderView::Stretch);
    m_drift->setWordWrap(true);
    m_drift->setToolTip(tr("How different the experts of neighbouring stretches of 16 tokens are: 0 for the same, 1 "
                           "for none in common. Drift between steps is meaningful only if it exceeds the drift "
                           "within steps."));
    m_stop->setObjectName(QStringLiteral("stopThinking"));
    m_stop->setToolTip(tr("Ends the reasoning; the model then gives its answer"));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, &m_data.conversation(), &Conversation::endThinking);
    auto *row = new QHBoxLayout;
    row->addWidget(m_drift, 1);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    row->addWidget(exportButton(), 0, Qt::AlignTop);
    m_layout->addWidget(m_timeline, 1);
    m_layout->addLayout(row);
    m_layout->addWidget(m_table, 1);
    connect(m_timeline, &widgets::StepTimeline::rowSelected, this, &ReasoningPanel::selectStep);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_following && now.isValid())
            selectStep(now.row());
    });
}

std::vector<widgets::ExportSource> ReasoningPanel::exports()
{
    std::vector<widgets::ExportSource> list{{tr("reasoning"), m_timeline, m_timeline}};
    const AnswerData *answer = m_data.find(m_answer);
    if (!answer || m_lineOf != m_answer || m_line.empty())
        return list;
    m_lineTable.headers = {tr("token"), tr("routing drift")};
    m_lineTable.rows.clear();
    for (size_t i = 0; i < m_line.size(); ++i)
        if (std::isfinite(m_line[i])) // not near the ends
            m_lineTable.rows.push_back({answer->figures.thinking.begin + static_cast<quint32>(i), m_line[i]});
    list.push_back({tr("routing drift"), nullptr, &m_lineTable});
    return list;
}

void ReasoningPanel::selectStep(int step)
{
    const AnswerData *answer = m_data.find(m_answer);
    if (!answer || step < 0 || static_cast<size_t>(step) >= answer->figures.steps.steps().size())
        return;
    selection().selectRange(m_answer, answer->figures.steps.steps()[static_cast<size_t>(step)].tokens);
}

void ReasoningPanel::refresh()
{
    AnswerData *answer = m_data.selected();
    const qint64 message = answer ? answer->message : 0;
    const uint32_t tokens = answer ? answer->figures.thinking.size() : 0;
    const bool running = answer && answer->running;
    m_stop->setVisible(running && tokens > 0 && answer->figures.thinking.end == answer->figures.tokens());
    if (message != m_answer || tokens != m_tokens || running != m_running || tokens == 0) {
        m_answer = message;
        m_tokens = tokens;
        m_running = running;
        const bool any = answer && tokens > 0;
        m_timeline->setEmptyText(
            !answer || running
                ? tr("The steps of the reasoning, with tokens, seconds and confidence. They appear when a model thinks "
                     "before it answers.")
                : answer->complete() ? tr("This answer was given without reasoning.")
                                     : tr("Reading the tokens…"));
        if (any)
            readDrift(*answer);
        const widgets::StepTimelineData shown = any ? steps(*answer) : widgets::StepTimelineData();
        showTable(shown);
        m_table->setVisible(any);
        m_drift->setVisible(any);
        setNote(!any ? QString()
                    : shown.budget
                    ? tr("%L1 of %Ln token(s) · %2 s", nullptr, format::plural(*shown.budget))
                          .arg(tokens)
                          .arg(figure(answer->figures.figures(answer->figures.thinking).milliseconds / 1000, 1))
                    : tr("%Ln token(s) · %1 s", nullptr, format::plural(tokens))
                          .arg(figure(answer->figures.figures(answer->figures.thinking).milliseconds / 1000, 1)));
        m_timeline->setData(shown);
    }
    if (answer)
        followToken(*answer);
}

/// Needs the routes of the whole reasoning; of a long one, only what is in memory is compared.
void ReasoningPanel::readDrift(AnswerData &answer)
{
    constexpr uint32_t mostTokens = 12 * ColumnPages::pageTokens;
    m_drifts.clear();
    if (m_lineOf != answer.message)
        m_line.clear();
    if (answer.shape().rows() == 0) {
        m_drift->setText(tr("Routing drift: not available, because no routing is saved with this answer."));
        return;
    }
    if (answer.figures.thinking.size() > mostTokens) {
        m_drift->setText(tr("Routing drift: not available, because the reasoning is longer than %Ln token(s).", nullptr,
                            format::plural(mostTokens)));
        return;
    }
    if (!answer.pages->forEach(answer.figures.thinking, [](const Columns &, size_t) {})) {
        m_tokens = UINT32_MAX; // again, when the pages that were just asked for have come
        m_drift->setText(tr("Routing drift: reading the tokens…"));
        return;
    }
    drawDrift(answer);
    m_drifts = routingDrift(*answer.pages, answer.figures.steps.steps());
    double between = 0, inside = 0;
    int betweenCount = 0, insideCount = 0;
    for (const StepDrift &drift : m_drifts) {
        between += drift.fromLast.value_or(0);
        betweenCount += drift.fromLast ? 1 : 0;
        inside += drift.inside.value_or(0);
        insideCount += drift.inside ? 1 : 0;
    }
    const auto mean = [](double sum, int count) { return count > 0 ? figure(sum / count, 2) : QStringLiteral("–"); };
    m_drift->setText(betweenCount == 0 || insideCount == 0
                         ? tr("Routing drift: too few steps of 32 tokens or more to compare.")
                         : tr("Routing drift: between steps %1 (N %2), within steps %3 (N %4)")
                               .arg(mean(between, betweenCount))
                               .arg(betweenCount)
                               .arg(mean(inside, insideCount))
                               .arg(insideCount));
}

/// In the background, again when the reasoning has grown by some tokens.
void ReasoningPanel::drawDrift(AnswerData &answer)
{
    constexpr size_t step = 32;
    const TokenSpan span = answer.figures.thinking;
    const bool known = m_lineOf == answer.message && m_line.size() <= span.size() &&
        (m_line.size() == span.size() || (answer.running && m_line.size() + step > span.size()));
    if (known || m_drawing == answer.message)
        return;
    m_drawing = answer.message;
    auto chosen = std::make_shared<std::vector<ExpertId>>(); // [tokens, rows, k]
    answer.pages->forEach(span, [&](const Columns &columns, size_t i) {
        const size_t choices = columns.shape().choices();
        const auto ids = columns.chosen().subspan(i * choices, choices);
        chosen->insert(chosen->end(), ids.begin(), ids.end());
    });
    startInPool([this, to = m_replies.address(), message = answer.message, shape = answer.shape(), chosen] {
        post(to, [this, message, line = driftLine(shape, *chosen)] {
            if (m_drawing != message)
                return; // of an answer that is not looked at any more
            m_drawing = 0;
            m_line = line;
            m_lineOf = message;
            m_tokens = UINT32_MAX; // the picture is made anew
            request();
        });
    });
}

/// The text of some tokens on one line.
QString ReasoningPanel::textOf(const AnswerData &answer, TokenSpan span)
{
    std::string text;
    for (uint32_t n = span.begin; n < std::min(span.end, span.begin + 16); ++n)
        text += answer.figures.piece(n);
    return QString::fromStdString(text).simplified().left(40);
}

QString ReasoningPanel::stepText(const AnswerData &answer, TokenSpan span) const
{
    constexpr qsizetype most = 80;
    std::string text;
    for (uint32_t n = span.begin; n < span.end && text.size() < 2 * most; ++n)
        text += answer.figures.piece(n);
    return QString::fromStdString(text).simplified().left(most);
}

widgets::StepTimelineData ReasoningPanel::steps(const AnswerData &answer) const
{
    widgets::StepTimelineData shown;
    shown.running = answer.running;
    shown.budget = budgetOf(answer.info);
    if (m_lineOf == answer.message)
        shown.drift = m_line;
    const auto &list = answer.figures.steps.steps();
    const auto &loops = answer.figures.loops.loops();
    for (size_t i = 0; i < list.size(); ++i) {
        const StepFigures figures = answer.figures.figures(list[i].tokens);
        widgets::ReasoningStep step{.text = stepText(answer, list[i].tokens),
                                    .tokens = list[i].tokens.size(),
                                    .seconds = figures.milliseconds / 1000};
        step.confidence = figures.confidence().value_or(std::nan(""));
        if (i < m_drifts.size() && m_drifts[i].fromLast)
            step.drift = *m_drifts[i].fromLast;
        step.repeats = list[i].repeats ? static_cast<int>(*list[i].repeats) : -1;
        for (const Loop &loop : loops)
            if (!intersection(loop.tokens, list[i].tokens).empty())
                step.note = tr("“%1” %2 times in a row", "a loop")
                                .arg(textOf(answer, {loop.tokens.begin, loop.tokens.begin + loop.period}),
                                     figure(loop.copies(), 1));
        shown.steps.push_back(std::move(step));
    }
    return shown;
}

void ReasoningPanel::showTable(const widgets::StepTimelineData &shown)
{
    m_following = true;
    m_model->setRowCount(static_cast<int>(shown.steps.size()));
    for (size_t i = 0; i < shown.steps.size(); ++i) {
        const widgets::ReasoningStep &step = shown.steps[i];
        QString text = step.text;
        if (step.repeats >= 0)
            text = tr("%1 (repeats step %2)").arg(text).arg(step.repeats + 1);
        else if (!step.note.isEmpty())
            text = tr("%1 (%2)", "a step, and what repeats in it").arg(text, step.note);
        const QString texts[] = {text, QLocale().toString(step.tokens), figure(step.seconds, 1),
                                 figure(step.confidence, 2), figure(step.drift, 2)};
        for (int column = 0; column < ColumnCount; ++column) {
            const QModelIndex index = m_model->index(static_cast<int>(i), column);
            if (index.data().toString() == texts[column])
                continue;
            m_model->setData(index, texts[column]);
            if (column != StepColumn)
                m_model->setData(index, QVariant(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
            else
                m_model->setData(index, step.note.isEmpty() ? text : text + u'\n' + step.note, Qt::ToolTipRole);
        }
    }
    m_following = false;
}

/// The step of the selected token is the selected one.
void ReasoningPanel::followToken(const AnswerData &answer)
{
    int step = -1;
    const auto token = selection().current().token;
    const auto &list = answer.figures.steps.steps();
    for (size_t i = 0; token && i < list.size(); ++i)
        if (list[i].tokens.contains(*token))
            step = static_cast<int>(i);
    m_timeline->select(step);
    m_following = true;
    if (step >= 0 && step < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(step, 0));
    else
        m_table->setCurrentIndex({});
    m_following = false;
}

} // namespace moire::ui
