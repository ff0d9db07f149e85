// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures/token_bars.h"

#include "paced_update.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace moire::widgets {

float TokenBar::total() const
{
    float sum = 0;
    for (const float stage : stages)
        sum += stage;
    return sum;
}

namespace {

TokenBar cleanBar(TokenBar bar)
{
    for (float &stage : bar.stages)
        stage = std::isfinite(stage) ? std::max(stage, 0.0F) : 0;
    if (!std::isfinite(bar.rate) || bar.rate < 0)
        bar.rate = std::numeric_limits<float>::quiet_NaN();
    return bar;
}

} // namespace

TokenBars::TokenBars(QWidget *parent) : Picture(parent), m_pace(new PacedUpdate(this, 50, [this] { repaint(); }))
{
    setAccessibleName(tr("Time per token"));
}

void TokenBars::setStages(const QStringList &names)
{
    m_stages = names.mid(0, TokenBar::maxStages);
    tellRows(tableRows());
    m_pace->request();
}

void TokenBars::setRateUnit(const QString &unit)
{
    m_rateUnit = unit;
    m_pace->request();
}

void TokenBars::clear()
{
    const int before = tableRows();
    m_bars.clear();
    m_totals.clear();
    m_view = {};
    m_prefill.reset();
    m_lines.clear();
    m_spikes.clear();
    m_selected.reset();
    m_hovered = -1;
    m_topRate = 0;
    m_dragFrom.reset();
    m_dragTo.reset();
    tellRows(before);
    m_pace->request();
    emit viewChanged();
}

void TokenBars::append(std::span<const TokenBar> bars)
{
    if (bars.empty())
        return;
    const int before = tableRows();
    for (const TokenBar &given : bars) {
        const TokenBar bar = cleanBar(given);
        m_bars.push_back(bar);
        m_totals.append(bar.total());
        if (!std::isnan(bar.rate))
            m_topRate = std::max(m_topRate, bar.rate);
    }
    m_view.grow(static_cast<qsizetype>(m_bars.size()));
    tellRows(before);
    m_pace->request();
}

void TokenBars::setPrefill(std::optional<PrefillBlock> prefill)
{
    if (prefill)
        prefill->bar = cleanBar(prefill->bar);
    m_prefill = std::move(prefill);
    m_pace->request();
}

void TokenBars::setLines(std::vector<LevelLine> lines)
{
    std::erase_if(lines, [](const LevelLine &line) { return !std::isfinite(line.milliseconds); });
    m_lines = std::move(lines);
    m_pace->request();
}

void TokenBars::setSpikes(std::vector<SpikeNote> spikes)
{
    std::stable_sort(spikes.begin(), spikes.end(),
                     [](const SpikeNote &a, const SpikeNote &b) { return a.token < b.token; });
    m_spikes = std::move(spikes);
    m_pace->request();
}

void TokenBars::setTextOf(std::function<QString(qsizetype)> textOf)
{
    m_textOf = std::move(textOf);
}

const SpikeNote *TokenBars::spikeOf(qsizetype token) const
{
    const auto found = std::lower_bound(m_spikes.begin(), m_spikes.end(), token,
                                        [](const SpikeNote &spike, qsizetype at) { return spike.token < at; });
    return found != m_spikes.end() && found->token == token ? &*found : nullptr;
}

void TokenBars::select(std::optional<qsizetype> token)
{
    if (token && (*token < 0 || *token >= count()))
        token.reset();
    if (token == m_selected)
        return;
    m_selected = token;
    if (token) {
        const double begin = m_view.begin;
        m_view.reveal(*token);
        if (begin != m_view.begin)
            emit viewChanged();
    }
    tellSelection();
}

void TokenBars::go(qsizetype token)
{
    select(token);
    emit tokenSelected(token);
}

void TokenBars::viewMoved()
{
    update();
    emit viewChanged();
}

void TokenBars::showRange(double begin, double end)
{
    m_view.show(begin, end);
    viewMoved();
}

void TokenBars::showAll()
{
    m_view.showAll();
    viewMoved();
}

bool TokenBars::walk(const Walk &walk)
{
    if (count() == 0 || (walk.down != 0 && !walk.page))
        return false;
    if (walk.whole && !walk.end && walk.right != 0) {
        m_view.pan(walk.right * m_view.span() / 4);
        viewMoved();
        return true;
    }
    const qsizetype last = count() - 1;
    const auto page = static_cast<qsizetype>(std::max(1.0, m_view.span()));
    qsizetype token = m_selected.value_or(walk.right < 0 ? count() : -1);
    if (walk.end)
        token = walk.right < 0 ? 0 : last;
    else
        token += walk.page ? walk.down * page : walk.right;
    go(std::clamp<qsizetype>(token, 0, last));
    return true;
}

void TokenBars::keyPressEvent(QKeyEvent *event)
{
    const double middle = m_selected ? static_cast<double>(*m_selected) + 0.5 : (m_view.begin + m_view.end) / 2;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_view.zoom(0.5, middle);
        break;
    case Qt::Key_Minus:
        m_view.zoom(2, middle);
        break;
    case Qt::Key_0:
        m_view.showAll();
        break;
    case Qt::Key_Escape:
        if (m_dragTo) {
            m_dragFrom.reset();
            m_dragTo.reset();
            update();
            return;
        }
        [[fallthrough]];
    default:
        Picture::keyPressEvent(event);
        return;
    }
    viewMoved();
}

void TokenBars::press(QPointF point)
{
    if (const auto token = tokenAt(point))
        go(*token);
}

void TokenBars::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isEmpty())
        m_dragFrom = inside(event->position()).x();
    else
        Picture::mousePressEvent(event);
}

void TokenBars::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        Picture::mouseMoveEvent(event);
        return;
    }
    const double x = inside(event->position()).x();
    if (m_dragTo || std::abs(x - *m_dragFrom) >= QApplication::startDragDistance()) {
        m_dragTo = x;
        update();
    }
}

void TokenBars::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const double from = *m_dragFrom;
    const auto to = m_dragTo;
    m_dragFrom.reset();
    m_dragTo.reset();
    if (!to) {
        press(inside(event->position()));
        return;
    }
    const QRectF bars = frameOf(area()).bars;
    const Axis axis{m_view.begin, m_view.end, bars.left(), bars.right()};
    showRange(axis.value(std::min(from, *to)), axis.value(std::max(from, *to)));
}

void TokenBars::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_view.whole())
        showAll();
    else
        Picture::mouseDoubleClickEvent(event);
}

void TokenBars::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    const double steps = (delta.y() != 0 ? delta.y() : delta.x()) / 120.0;
    const QRectF bars = frameOf(area()).bars;
    if (event->modifiers() & Qt::ControlModifier && count() > 0) {
        m_view.zoom(std::pow(0.8, steps),
                    Axis{m_view.begin, m_view.end, bars.left(), bars.right()}.value(inside(event->position()).x()));
    } else if (!m_view.whole()) {
        m_view.pan(-steps * m_view.span() / 8);
    } else {
        event->ignore(); // what is around the chart scrolls
        return;
    }
    event->accept();
    viewMoved();
}

void TokenBars::hover(std::optional<QPointF> point)
{
    const auto token = point ? tokenAt(*point) : std::nullopt;
    if (token.value_or(-1) == m_hovered)
        return;
    m_hovered = token.value_or(-1);
    emit tokenHovered(m_hovered);
}

QString TokenBars::describe(qsizetype token) const
{
    if (token < 0 || token >= count())
        return {};
    const TokenBar &bar = m_bars[static_cast<size_t>(token)];
    QString text = tr("Token %1").arg(QLocale().toString(static_cast<qlonglong>(token)));
    if (m_textOf)
        text += QStringLiteral(" “%1”").arg(m_textOf(token));
    text += QStringLiteral(": ") + millisecondsText(static_cast<double>(bar.total()));
    for (qsizetype stage = 0; stage < m_stages.size(); stage++) {
        if (const float part = bar.stages[static_cast<size_t>(stage)]; part > 0)
            text +=
                QStringLiteral("\n") + m_stages[stage] + QLatin1Char(' ') + millisecondsText(static_cast<double>(part));
    }
    if (!std::isnan(bar.rate))
        text +=
            QStringLiteral("\n") + NumberFormat{}.text(static_cast<double>(bar.rate)) + QLatin1Char(' ') + m_rateUnit;
    if (const SpikeNote *spike = spikeOf(token))
        text += QStringLiteral("\n") + spike->note;
    return text;
}

QString TokenBars::tipAt(QPointF point) const
{
    if (const auto token = tokenAt(point))
        return describe(*token);
    const Frame frame = frameOf(area());
    if (frame.names.contains(point)) {
        QStringList lines;
        for (const LevelLine &line : m_lines)
            lines += line.label + QLatin1Char(' ') + millisecondsText(line.milliseconds);
        return lines.join(QLatin1Char('\n'));
    }
    if (frame.prefill.contains(point))
        return tr("Prefill: %Ln token(s) in %1", nullptr, static_cast<int>(m_prefill->tokens))
            .arg(millisecondsText(static_cast<double>(m_prefill->bar.total())));
    return {};
}

QString TokenBars::tableHeader(int column) const
{
    const auto stages = static_cast<int>(m_stages.size());
    if (column >= 3 && column < 3 + stages)
        return tr("%1, ms").arg(m_stages[column - 3]);
    const QString names[] = {tr("token"), tr("text"), tr("ms"), m_rateUnit, tr("note")};
    const int name = column < 3 ? column : column - stages;
    return name >= 0 && name < 5 ? names[name] : QString();
}

QVariant TokenBars::tableValue(int row, int column) const
{
    if (row < 0 || row >= count())
        return {};
    const TokenBar &bar = m_bars[static_cast<size_t>(row)];
    const auto stages = static_cast<int>(m_stages.size());
    if (column >= 3 && column < 3 + stages)
        return bar.stages[static_cast<size_t>(column - 3)];
    switch (column < 3 ? column : column - stages) {
    case 0:
        return row;
    case 1:
        return m_textOf ? m_textOf(row) : QString();
    case 2:
        return bar.total();
    case 3:
        return bar.rate;
    default:
        break;
    }
    const SpikeNote *spike = spikeOf(row);
    return spike ? spike->note : QString();
}

void TokenBars::selectRow(int row)
{
    if (row >= 0 && row < count())
        go(row);
    else if (row == -1)
        select({});
}

} // namespace moire::widgets
