// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/replay_panel.h"

#include "controls/segmented_control.h"
#include "controls/tone_label.h"
#include "conversation/conversation_page.h"
#include "instruments/policy_chip.h"
#include "instruments/route_forcing_box.h"
#include "pictures/curve_chart.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr int replayColumns = 6;

QString figureText(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString percentText(double share)
{
    return ReplayPanel::tr("%1 %").arg(figureText(100.0 * share, 0));
}

widgets::Curve curveOf(ReplayFigure what, const QString &name, const std::vector<TokenComparison> &along, int series)
{
    widgets::Curve curve{.name = name, .series = series};
    for (size_t i = 0; i < along.size(); ++i) {
        curve.x.push_back(static_cast<double>(i));
        curve.y.push_back(replayFigure(what, along[i]));
    }
    return curve;
}

} // namespace

ReplayPanel::ReplayPanel(ChatData &chat, ConversationPage &page, QWidget *parent)
    : InstrumentPanel(chat, {}, parent),
      m_page(page),
      m_replay(chat.services().store, chat.services().engine),
      m_button(new QPushButton),
      m_state(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_figure(new widgets::SegmentedControl({tr("KL"), tr("Δ log p"), tr("Routing")})),
      m_chart(new widgets::CurveChart),
      m_model(new QStandardItemModel(3, replayColumns, this)),
      m_table(new QTableView),
      m_texts(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_body(new QWidget),
      m_forcing(new RouteForcingBox(chat))
{
    setAccessibleName(tr("Replay"));
    const int u = widgets::unit(this);
    m_button->setObjectName(QStringLiteral("replayStart"));
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("replayState"));
    m_chart->setObjectName(QStringLiteral("replayChart"));
    m_figure->setObjectName(QStringLiteral("replayFigure"));
    m_figure->setAccessibleName(tr("What is compared along the tokens of the first answer"));
    m_chart->setMinimumHeight(u * 9);
    m_model->setHorizontalHeaderLabels({QString(), tr("KL a token"), tr("Δ log p"), tr("routing difference"),
                                        tr("first difference"), tr("same tokens")});
    m_table->setObjectName(QStringLiteral("replayTable"));
    m_table->setAccessibleName(tr("What the change did, beside its control and another seed"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAutoFillBackground(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(u * 9);
    m_texts->setObjectName(QStringLiteral("replayTexts"));
    m_texts->setWordWrap(true);
    m_texts->setTextFormat(Qt::PlainText);
    m_texts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(exportButton(), 0, Qt::AlignTop);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->addWidget(m_figure, 0, Qt::AlignLeading);
    body->addWidget(m_chart, 2);
    body->addWidget(m_table, 1);
    body->addWidget(m_texts);
    auto *all = new QWidget;
    auto *parts = new QVBoxLayout(all);
    parts->setContentsMargins({});
    parts->setSpacing(u);
    parts->addWidget(m_body, 2);
    parts->addWidget(m_forcing, 1);
    m_layout->addLayout(row);
    m_layout->addWidget(scrolled(all), 1);
    connect(m_figure, &widgets::SegmentedControl::currentChanged, this, &ReplayPanel::showChart);
    connect(m_button, &QPushButton::clicked, this, [this] { m_replay.running() ? m_replay.cancel() : start(); });
    connect(m_chart, &widgets::CurveChart::pointSelected, this, [this](int, int point) {
        if (m_report)
            selection().selectToken(m_report->source.message, TokenNumber(static_cast<uint32_t>(point)));
    });
    connect(&m_replay, &Replay::progressed, this, [this](double fraction) {
        m_done = fraction;
        request();
    });
    connect(&m_replay, &Replay::finished, this, &ReplayPanel::take);
    connect(&m_replay, &Replay::failed, this, [this](const QString &why) {
        m_problem = why;
        request();
    });
    connect(&m_replay, &Replay::kept, this, [this](qint64 session, qint64) {
        if (m_page.conversation().session() == session && m_page.conversation().state() == Conversation::State::Ready)
            m_page.conversation().reopen(); // the answer has one sibling more
    });
    connect(m_forcing, &RouteForcingBox::changed, this, &ReplayPanel::request);
    connect(&page, &ConversationPage::policyChanged, this, &ReplayPanel::request);
    connect(&page.conversation(), &Conversation::changed, this, &ReplayPanel::request);
}

QString ReplayPanel::text() const
{
    return m_texts->text();
}

QString ReplayPanel::whyNot() const
{
    const AnswerData *answer = m_data.selected();
    if (!answer)
        return tr("Ask something first: an answer can then be given again with another routing.");
    if (answer->isGuest())
        return ChatData::notForGuests();
    if (answer->running)
        return tr("Wait for the end of the answer.");
    if (!m_data.isOfOpenModel(*answer))
        return tr("Open the model that gave this answer to replay it.");
    if (m_page.policy().empty())
        return tr("Change the routing first: select an expert in the map, and turn it off, mute or force it.");
    return {};
}

void ReplayPanel::start()
{
    const AnswerData *answer = m_data.selected();
    if (!answer || !whyNot().isEmpty())
        return;
    m_problem.clear();
    m_done = 0.0;
    m_report.reset();
    m_policy = m_page.policy();
    m_replay.start(m_page.conversation().session(), answer->message, m_policy);
    request();
}

void ReplayPanel::take(const std::shared_ptr<const ReplayReport> &report)
{
    m_report = report;
    m_alongTable = replayAlongTable(*report);
    m_runsTable = replayRunsTable(*report);
    showChart();
    showTable();
    showTexts();
    request();
}

std::vector<widgets::ExportSource> ReplayPanel::exports()
{
    std::vector<widgets::ExportSource> list;
    if (isShown())
        list = {{tr("replay"), m_chart, &m_alongTable}, {tr("runs of the replay"), m_table, &m_runsTable}};
    if (const ValueTable *agreement = m_forcing->result())
        list.push_back({tr("route replay"), m_forcing, agreement});
    return list;
}

/// The comparison is of the selected answer.
bool ReplayPanel::isShown() const
{
    const AnswerData *answer = m_data.selected();
    return m_report && answer && answer->message == m_report->source.message;
}

void ReplayPanel::refresh()
{
    const bool running = m_replay.running();
    const bool shown = isShown();
    const QString why = whyNot();
    m_button->setText(running ? tr("Cancel") : tr("Replay"));
    m_button->setEnabled(running || why.isEmpty());
    m_body->setVisible(shown);
    m_forcing->refresh();
    QString state = running    ? tr("Replaying with %1: %2").arg(policyText(m_policy), percentText(m_done))
        : !m_problem.isEmpty() ? tr("The answer was not replayed. %1").arg(m_problem)
        : shown ? tr("%1, along the %Ln token(s) of the first answer. The new answer is kept as a branch.", nullptr,
                     static_cast<int>(m_report->source.ids.size()))
                      .arg(policyText(m_report->changed.policy))
        : why.isEmpty() ? tr("Gives this answer again with %1, and compares.").arg(policyText(m_page.policy()))
                        : why;
    m_state->setText(state);
    setNote(!shown                             ? QString()
                : m_report->changed.divergence ? tr("first difference: token %1").arg(*m_report->changed.divergence)
                                               : tr("the same text"));
}

void ReplayPanel::showChart()
{
    if (!m_report)
        return;
    const auto what = static_cast<ReplayFigure>(m_figure->currentIndex());
    widgets::CurveChartData shown;
    shown.curves.push_back(curveOf(what, policyText(m_report->changed.policy), m_report->changedAlong, 0));
    if (m_report->control)
        shown.curves.push_back(
            curveOf(what, tr("control: %1").arg(policyText(m_report->control->policy)), m_report->controlAlong, 1));
    if (m_report->changed.divergence)
        shown.marks.push_back({static_cast<double>(*m_report->changed.divergence), tr("first difference")});
    shown.xName = tr("token");
    const QString names[replayFigures] = {tr("KL, nats"), tr("Δ log p, nats"), tr("routing difference")};
    shown.yName = names[m_figure->currentIndex()];
    if (what != ReplayFigure::LogProbability)
        shown.yLow = 0.0;
    m_chart->setAccessibleName(tr("%1, along the tokens of the first answer").arg(shown.yName));
    m_chart->setData(shown);
}

void ReplayPanel::showTable()
{
    const QString none = QStringLiteral("–");
    const auto set = [&](int row, const QString &name, const ReplayRun *run,
                         const std::vector<TokenComparison> &along) {
        const auto mean = [&](auto of, int decimals) { return along.empty() ? none : figureText(of(along), decimals); };
        const QString texts[replayColumns] = {name,
                                              mean(ReplayReport::meanDivergence, 3),
                                              mean(ReplayReport::meanLogProbabilityChange, 3),
                                              mean(ReplayReport::meanRouting, 3),
                                              !run                  ? none
                                                  : run->divergence ? tr("token %1").arg(*run->divergence)
                                                                    : tr("no difference"),
                                              run ? percentText(run->sameTokens) : none};
        for (int column = 0; column < replayColumns; ++column) {
            m_model->setData(m_model->index(row, column), texts[column]);
            if (column > 0)
                m_model->setData(m_model->index(row, column), QVariant(Qt::AlignRight | Qt::AlignVCenter),
                                 Qt::TextAlignmentRole);
        }
    };
    set(0, policyText(m_report->changed.policy), &m_report->changed, m_report->changedAlong);
    set(1, m_report->control ? tr("control: %1").arg(policyText(m_report->control->policy)) : tr("no control"),
        m_report->control ? &*m_report->control : nullptr, m_report->controlAlong);
    set(2, tr("another seed (null)"), &m_report->otherSeed, {});
    m_model->setData(m_model->index(1, 0),
                     tr("The same change of another expert of the layer, drawn from those this answer used"),
                     Qt::ToolTipRole);
    m_model->setData(m_model->index(2, 0),
                     tr("How much the text changes by chance. Along the same tokens, a seed changes nothing."),
                     Qt::ToolTipRole);
}

/// Both texts from the first difference on.
void ReplayPanel::showTexts()
{
    constexpr qsizetype most = 400;
    const auto from = [&](auto begin, auto end, auto bytesOf) {
        std::string bytes;
        for (auto i = begin; i != end && bytes.size() < size_t{2 * most}; ++i)
            bytes += bytesOf(*i);
        return QString::fromStdString(bytes).left(most);
    };
    if (!m_report->changed.divergence) {
        m_texts->setText(tr("The text is the same."));
        return;
    }
    const auto at = static_cast<std::ptrdiff_t>(*m_report->changed.divergence);
    const auto &pieces = m_report->source.pieces;
    const auto &tokens = m_report->changed.tokens;
    const QString first =
        from(pieces.begin() + at, pieces.end(), [](const std::string &bytes) -> const std::string & { return bytes; });
    const QString then = from(tokens.begin() + std::min(at, std::ssize(tokens)), tokens.end(),
                              [](const SharedToken &token) -> const std::string & { return token->bytes; });
    m_texts->setText(tr("From token %1 on\nbefore: %2\nafter: %3").arg(at).arg(first, then));
}

} // namespace moire::ui
