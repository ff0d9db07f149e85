// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/health_panel.h"

#include "analysis/balance.h"
#include "analysis/latency.h"
#include "controls/chip.h"
#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "instruments/reading_grid.h"
#include "items/format.h"
#include "pictures/curve_chart.h"
#include "settings/settings.h"
#include "style/icon.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <cmath>

namespace moire::ui {

using namespace moire::analysis;

namespace {

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

const QString stopKey = QStringLiteral("instruments/stopAt");

QString titleOf(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Repetition:
        return HealthPanel::tr("repetition");
    case AnomalyKind::EntropySpike:
        return HealthPanel::tr("entropy spike");
    case AnomalyKind::EntropyCollapse:
        return HealthPanel::tr("entropy collapse");
    case AnomalyKind::RoutingCollapse:
        return HealthPanel::tr("routing collapse");
    case AnomalyKind::Stall:
        return HealthPanel::tr("stall");
    case AnomalyKind::NonFinite:
        return HealthPanel::tr("value that is not finite");
    case AnomalyKind::RunawayReasoning:
        return HealthPanel::tr("reasoning that does not end");
    }
    return {};
}

/// How the test is defined, for a tool tip.
QString definition(AnomalyKind kind)
{
    switch (kind) {
    case AnomalyKind::Repetition:
        return HealthPanel::tr("The last tokens are copies of each other.");
    case AnomalyKind::EntropySpike:
        return HealthPanel::tr("The model is suddenly much less sure than in the tokens before.");
    case AnomalyKind::EntropyCollapse:
        return HealthPanel::tr("The model has been sure of every token for a long time.");
    case AnomalyKind::RoutingCollapse:
        return HealthPanel::tr("Most layers choose nearly the same experts for every token.");
    case AnomalyKind::Stall:
        return HealthPanel::tr("The token took far longer than those before.");
    case AnomalyKind::NonFinite:
        return HealthPanel::tr("A probability, an entropy or a gate weight is not a finite number.");
    case AnomalyKind::RunawayReasoning:
        return HealthPanel::tr("The reasoning is very long, or has used most of the answer's tokens.");
    }
    return {};
}

/// How often the test gives a false alarm on ordinary text.
QString falseAlarms(AnomalyKind kind)
{
    QStringList list;
    for (const AlarmRate &rate : alarmRates(kind))
        list << HealthPanel::tr("False alarms on ordinary text, %1: %2 per million tokens [%3, %4], N %L5")
                    .arg(QString::fromUtf8(rate.text), number(rate.perMillion(), 1),
                         number(rate.perMillionInterval().low, 1), number(rate.perMillionInterval().high, 1))
                    .arg(rate.tokens);
    return list.isEmpty() ? HealthPanel::tr("False alarms on ordinary text: not measured.")
                          : list.join(QLatin1Char('\n'));
}

} // namespace

HealthPanel::HealthPanel(ChatData &chat, QWidget *parent)
    : InstrumentPanel(chat, {}, parent),
      m_readings(new ReadingGrid),
      m_chart(new widgets::CurveChart),
      m_caption(new widgets::ToneLabel(
          tr("Entropy of the experts' shares by layer, and the entropy expected by chance for this many tokens"),
          widgets::Tone::Faint)),
      m_anomalies(new QListWidget),
      m_stopped(new widgets::ToneLabel(widgets::Tone::Warning)),
      m_stopAt(new widgets::Chip),
      m_empty(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_body(new QWidget)
{
    setAccessibleName(tr("Health"));
    const int u = widgets::unit(this);
    m_readings->setObjectName(QStringLiteral("healthReadings"));
    m_readings->setAccessibleName(tr("Use of the experts"));
    m_chart->setObjectName(QStringLiteral("healthEntropy"));
    m_chart->setAccessibleName(tr("Entropy of the experts' shares by layer"));
    m_anomalies->setObjectName(QStringLiteral("healthAnomalies"));
    m_anomalies->setAccessibleName(tr("Anomalies"));
    m_anomalies->setProperty(widgets::look::quiet, true);
    m_anomalies->viewport()->setAutoFillBackground(false);
    m_anomalies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_anomalies->setTextElideMode(Qt::ElideRight);
    m_chart->setMinimumHeight(u * 9);
    m_anomalies->setMinimumHeight(u * 6);
    m_caption->setWordWrap(true);
    m_empty->setWordWrap(true);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(u / 2);
    body->addWidget(m_readings);
    body->addWidget(m_chart, 2);
    body->addWidget(m_caption);
    auto *title = new widgets::SectionHeader(tr("Anomalies"));
    buildStopMenu();
    title->addTrailing(m_stopAt);
    title->addTrailing(exportButton());
    body->addWidget(title);
    m_stopped->setObjectName(QStringLiteral("healthStopped"));
    m_stopped->setWordWrap(true);
    m_stopped->hide();
    body->addWidget(m_stopped);
    body->addWidget(m_anomalies, 1);
    m_area = scrolled(m_body);
    m_layout->addWidget(m_area, 1);
    m_layout->addWidget(m_empty, 1, Qt::AlignTop);
    const auto jump = [this](const QListWidgetItem *item) {
        if (item && item->data(Qt::UserRole).isValid())
            selection().selectToken(m_answer, TokenNumber(item->data(Qt::UserRole).toUInt()));
    };
    connect(m_anomalies, &QListWidget::itemClicked, this, jump);
    connect(m_anomalies, &QListWidget::itemActivated, this, jump);
    connect(m_chart, &widgets::CurveChart::pointSelected, this, [this](int, int point) {
        const AnswerData *answer = m_data.find(m_answer);
        if (answer && point >= 0 && static_cast<size_t>(point) < answer->shape().rows())
            selection().selectLayer(answer->shape().layers[static_cast<size_t>(point)]);
    });
}

/// Which anomalies stop an answer: none, unless a person says so.
void HealthPanel::buildStopMenu()
{
    auto *menu = new QMenu(m_stopAt);
    menu->setToolTipsVisible(true);
    const QStringList kept = m_data.services().settings.state().value(stopKey).toStringList();
    for (size_t i = 0; i < anomalyKinds; ++i) {
        const auto kind = static_cast<AnomalyKind>(i);
        QAction *action = menu->addAction(titleOf(kind));
        action->setCheckable(true);
        action->setChecked(kept.contains(QLatin1String(anomalyName(kind))));
        action->setToolTip(definition(kind) + u'\n' + falseAlarms(kind));
        connect(action, &QAction::toggled, this, &HealthPanel::takeStopMenu);
    }
    m_stopAt->setMenu(menu);
    m_stopAt->setObjectName(QStringLiteral("healthStopAt"));
    m_stopAt->setAccessibleName(tr("Anomalies that stop an answer"));
    takeStopMenu();
    connect(&m_data, &ChatData::stopped, this, &HealthPanel::showStopped);
}

void HealthPanel::takeStopMenu()
{
    std::set<AnomalyKind> kinds;
    QStringList names;
    const QList<QAction *> actions = m_stopAt->findChild<QMenu *>()->actions();
    for (size_t i = 0; i < anomalyKinds; ++i) {
        if (!actions[static_cast<int>(i)]->isChecked())
            continue;
        kinds.insert(static_cast<AnomalyKind>(i));
        names << QLatin1String(anomalyName(static_cast<AnomalyKind>(i)));
    }
    m_stopAt->setText(kinds.empty() ? tr("stop the answer at…")
                                    : tr("stops at %Ln anomalies", nullptr, static_cast<int>(kinds.size())));
    m_data.services().settings.state().setValue(stopKey, names);
    m_data.setStopAt(std::move(kinds));
}

void HealthPanel::showStopped(qint64 message, const Anomaly &why)
{
    const AnswerData *answer = m_data.find(message);
    if (!answer)
        return;
    m_stoppedAnswer = message;
    m_stopped->setText(tr("The answer was stopped because of an anomaly: %1").arg(describe(*answer, why)));
    request();
}

std::vector<widgets::ExportSource> HealthPanel::exports()
{
    const AnswerData *answer = m_data.find(m_answer);
    if (!answer)
        return {};
    m_anomalyTable.headers = {tr("anomaly"), tr("first token"), tr("last token"), tr("measured"), tr("limit")};
    m_anomalyTable.rows.clear();
    for (const Anomaly &anomaly : answer->figures.anomalies)
        m_anomalyTable.rows.push_back({QString::fromLatin1(anomalyName(anomaly.kind)), anomaly.where.begin,
                                       std::max(anomaly.where.end, 1U) - 1, anomaly.value, anomaly.limit});
    std::vector<widgets::ExportSource> list;
    if (!m_chart->isHidden())
        list.push_back({tr("entropy by layer"), m_chart, m_chart});
    list.push_back({tr("health"), m_readings, m_readings});
    list.push_back({tr("anomalies"), m_anomalies, &m_anomalyTable});
    return list;
}

void HealthPanel::refresh()
{
    const AnswerData *answer = m_data.selected();
    const bool any = answer && answer->figures.tokens() > 0;
    m_area->setVisible(any);
    m_empty->setVisible(!any);
    m_stopped->setVisible(answer && answer->message == m_stoppedAnswer);
    const qint64 message = answer ? answer->message : 0;
    if (message != m_answer) {
        m_anomalies->clear();
        m_listed = 0;
    }
    m_answer = message;
    setNote(any ? tr("this reply · %Ln token(s)", nullptr, static_cast<int>(answer->figures.tokens())) : QString());
    if (!any) {
        m_empty->setText(answer && !answer->running && answer->pages->size() == 0
                             ? tr("This answer was saved without token records.")
                             : tr("How evenly the router uses the experts, compared with chance, and anomalies found "
                                  "while a model answers: loops, stalls, entropy spikes, routing collapse."));
        return;
    }
    showReadings(*answer);
    showChart(*answer);
    showAnomalies(*answer);
}

void HealthPanel::showReadings(const AnswerData &answer)
{
    std::vector<Reading> list;
    const ExpertUsage &usage = answer.figures.usage.whole();
    const RouteShape &shape = answer.shape();
    if (shape.rows() == 0 || usage.tokens == 0) {
        list.push_back({tr("router"), tr("not available"),
                        shape.rows() == 0 && m_data.isOfOpenModel(answer)
                            ? tr("because the model is dense")
                            : tr("because no routing is saved with this answer")});
    } else {
        double entropy = 0;
        double greatest = 0;
        Coverage all;
        double variance = 0;
        bool tooFew = false;
        for (size_t row = 0; row < shape.rows(); ++row) {
            const LayerBalance balance = layerBalance(usage, row, shape.perToken);
            entropy += balance.entropy / static_cast<double>(shape.rows());
            greatest = std::max(greatest, balance.imbalance);
            all.used += balance.coverage.used;
            all.experts += balance.coverage.experts;
            all.expected += balance.coverage.expected;
            variance += balance.coverage.deviation * balance.coverage.deviation;
            tooFew = tooFew || balance.tooFew;
        }
        const QString few = tooFew ? tr("too few tokens") : QString();
        list.push_back({tr("router entropy"),
                        tr("%1 of %2 nats").arg(number(entropy, 2), number(std::log(shape.experts), 2)), few,
                        tr("Of the experts' shares, mean over the layers; at most the logarithm of their number"),
                        entropy, QStringLiteral("nats")});
        list.push_back({tr("load, max over mean"), number(greatest, 1), few,
                        tr("Share of the most used expert over the mean share, in the most uneven layer"), greatest});
        list.push_back({tr("experts used"), tr("%L1 of %L2").arg(all.used).arg(all.experts),
                        tr("by chance %1 ± %2")
                            .arg(QLocale().toString(static_cast<qint64>(std::lround(all.expected))),
                                 number(std::sqrt(variance), 1)),
                        tr("Experts chosen at least once, and the number expected by chance for this many tokens"),
                        static_cast<double>(all.used)});
    }
    if (answer.figures.margins > 0) {
        const double part = static_cast<double>(answer.figures.nearTies) / static_cast<double>(answer.figures.margins);
        list.push_back({tr("near ties (margin < 0.01)"), format::percent(part), tr("N %L1").arg(answer.figures.margins),
                        tr("Choices that the router nearly made otherwise, of all layers and tokens"), part});
    } else if (shape.rows() > 0) {
        list.push_back({tr("near ties"), tr("not available"),
                        tr("because the scores of experts that were not chosen are not recorded")});
    }
    list.push_back({tr("non-finite values"),
                    QLocale().toString(static_cast<quint64>(answer.figures.nonFinite)),
                    {},
                    {},
                    static_cast<double>(answer.figures.nonFinite)});
    m_readings->setReadings(list);
}

void HealthPanel::showChart(const AnswerData &answer)
{
    const ExpertUsage &usage = answer.figures.usage.whole();
    const RouteShape &shape = answer.shape();
    const bool routed = shape.rows() > 1 && usage.tokens > 0;
    m_chart->setVisible(routed);
    m_caption->setVisible(routed);
    if (!routed)
        return;
    widgets::CurveChartData curves;
    widgets::Curve measured{.name = tr("this reply"), .series = 2};
    widgets::Curve even{.name = tr("expected by chance"), .series = 5};
    for (size_t row = 0; row < shape.rows(); ++row) {
        const double choices = static_cast<double>(usage.layerCounts[row]);
        const double bias = choices > 0 ? (shape.experts - 1) / (2 * choices) : 0; // Miller and Madow 1955
        measured.x.push_back(shape.layers[row].value);
        measured.y.push_back(usage.entropy(row));
        even.x.push_back(shape.layers[row].value);
        even.y.push_back(std::max(0.0, std::log(shape.experts) - bias));
    }
    curves.curves = {measured, even};
    curves.xFormat = {1, 0, {}};
    curves.xName = tr("layer");
    curves.yName = tr("entropy, nats");
    m_chart->setData(std::move(curves));
}

/// What the last token before \p end waited for.
QString HealthPanel::stallCause(const AnswerData &answer, uint32_t end)
{
    constexpr uint32_t before = 64; // tokens that say what is usual
    const auto found = spikes(*answer.pages, {end > before ? end - before : 0, end}, answer.happenings);
    return spikeText(!found.empty() && found.back().token.value + 1 == end ? found.back() : Spike());
}

QString HealthPanel::describe(const AnswerData &answer, const Anomaly &anomaly) const
{
    switch (anomaly.kind) {
    case AnomalyKind::Repetition: {
        QString text;
        for (uint32_t n = anomaly.where.begin;
             n < std::min(anomaly.where.begin + anomaly.period, anomaly.where.begin + 8); ++n) {
            const std::string_view piece = answer.figures.piece(n);
            text += QString::fromUtf8(piece.data(), static_cast<qsizetype>(piece.size()));
        }
        return tr("repetition: “%1”").arg(text.simplified().left(40));
    }
    case AnomalyKind::EntropySpike:
        return tr("entropy spike: %1 nats above the tokens before").arg(number(anomaly.value, 1));
    case AnomalyKind::EntropyCollapse:
        return tr("entropy collapse: %1 nats on average").arg(number(anomaly.value, 3));
    case AnomalyKind::RoutingCollapse:
        return tr("routing collapse: in %1 of the layers").arg(format::percent(anomaly.value));
    case AnomalyKind::Stall:
        return tr("stall: %1, %2", "a time, and what the token waited for")
            .arg(format::milliseconds(anomaly.value), stallCause(answer, anomaly.where.end));
    case AnomalyKind::NonFinite:
        return tr("a value is not finite");
    case AnomalyKind::RunawayReasoning:
        return tr("the reasoning does not end");
    }
    return {};
}

void HealthPanel::showAnomalies(const AnswerData &answer)
{
    const std::vector<Anomaly> &found = answer.figures.anomalies;
    if (m_listed > found.size() || (m_listed == 0 && m_anomalies->count() > 0)) {
        m_anomalies->clear();
        m_listed = 0;
    }
    for (; m_listed < found.size(); ++m_listed) {
        const Anomaly &anomaly = found[m_listed];
        const uint32_t token = anomaly.where.end > 0 ? anomaly.where.end - 1 : 0;
        auto *item = new QListWidgetItem(widgets::icon(QStringLiteral("warning")),
                                         tr("%1 · token %2").arg(describe(answer, anomaly)).arg(token), m_anomalies);
        item->setData(Qt::UserRole, token);
        item->setToolTip(definition(anomaly.kind) + u'\n' + falseAlarms(anomaly.kind));
    }
    if (m_anomalies->count() == 0) {
        auto *none = new QListWidgetItem(answer.running ? tr("None so far") : tr("None found"), m_anomalies);
        none->setFlags(Qt::NoItemFlags);
    }
}

} // namespace moire::ui
