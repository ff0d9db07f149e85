// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_chart.h"

#include "paced_update.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace moire::widgets {

namespace {

QString milliseconds(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', *value < 10 ? 1 : 0) + QStringLiteral(" ms") : QStringLiteral("–");
}

} // namespace

LatencyChart::LatencyChart(QWidget *parent) : QWidget(parent), m_figures(new QLabel), m_plot(new QCustomPlot)
{
    m_pace = new PacedUpdate(this, 100, [this] { draw(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_figures);
    layout->addWidget(m_plot, 1);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setWordWrap(true);
    m_plot->setAccessibleName(tr("Latency per token"));
    m_plot->setMinimumHeight(fontMetrics().height() * 6);
    m_prefill = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    m_decode = new QCPBars(m_plot->xAxis, m_plot->yAxis);
    m_plot->xAxis->setLabel(tr("token"));
    m_plot->yAxis->setLabel(tr("ms"));
    m_plot->setSelectionRectMode(QCP::srmZoom);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this] {
        m_zoomed = false;
        m_pace->request();
    });
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, [this] {
        if (m_plot->selectionRect()->isActive())
            m_zoomed = true;
    });
    // A click selects, a drag zooms.
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](QMouseEvent *event) { m_pressed = event->position().toPoint(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent *event) {
        if ((event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            return;
        const auto index = static_cast<int>(std::lround(m_plot->xAxis->pixelToCoord(event->position().x())));
        if (index >= 0 && index < static_cast<int>(m_bars.size()))
            emit selected(index);
    });
    restyle();
    m_pace->request();
}

void LatencyChart::clear()
{
    m_bars.clear();
    m_ttft.reset();
    m_prefill->data()->clear();
    m_decode->data()->clear();
    m_zoomed = false;
    m_pace->request();
}

void LatencyChart::append(const std::vector<LatencyBar> &bars)
{
    for (const LatencyBar &bar : bars) {
        (bar.prefill ? m_prefill : m_decode)->addData(static_cast<double>(m_bars.size()), bar.milliseconds);
        m_bars.push_back(bar);
    }
    m_pace->request();
}

void LatencyChart::setTimeToFirstToken(std::optional<double> ms)
{
    m_ttft = ms;
    m_pace->request();
}

void LatencyChart::draw()
{
    const LatencyStatistics s = statistics();
    m_figures->setText(
        m_bars.empty()
            ? tr("One bar per token appears here while the model answers.")
            : tr("TTFT %1 · p50 %2 · p95 %3 · p99 %4 · %5 tok/s")
                  .arg(milliseconds(m_ttft), milliseconds(s.p50), milliseconds(s.p95), milliseconds(s.p99),
                       s.tokensPerSecond ? QLocale().toString(*s.tokensPerSecond, 'f', 1) : QStringLiteral("–")));
    if (!m_zoomed) {
        m_plot->rescaleAxes();
        m_plot->yAxis->setRangeLower(0);
        m_plot->xAxis->setRange(-0.5, std::max(10.0, static_cast<double>(m_bars.size())) - 0.5);
    }
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

QString LatencyChart::csv() const
{
    QString text = QStringLiteral("token,phase,ms,text\n");
    const size_t decode = firstDecodeBar(m_bars);
    for (size_t i = 0; i < m_bars.size(); i++) {
        const LatencyBar &bar = m_bars[i];
        text += QStringLiteral("%1,%2,%3,\"%4\"\n")
                    .arg(i)
                    .arg(bar.prefill      ? QLatin1String("prefill")
                             : i < decode ? QLatin1String("first")
                                          : QLatin1String("decode"))
                    .arg(bar.milliseconds, 0, 'f', 3)
                    .arg(QString(bar.label).replace(u'"', QStringLiteral("\"\"")));
    }
    return text;
}

bool LatencyChart::savePng(const QString &path) const
{
    return m_plot->savePng(path, m_plot->width(), m_plot->height(), devicePixelRatioF());
}

void LatencyChart::restyle()
{
    const QColor text = palette().color(QPalette::Text);
    const QColor faint = palette().color(QPalette::PlaceholderText);
    m_plot->setBackground(palette().brush(QPalette::Base));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(faint);
        axis->setTickPen(faint);
        axis->setSubTickPen(faint);
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        QColor grid = faint;
        grid.setAlphaF(0.25f);
        axis->grid()->setPen(grid);
    }
    const QColor accent = palette().color(QPalette::Highlight);
    m_decode->setPen(Qt::NoPen);
    m_decode->setBrush(accent);
    m_prefill->setPen(Qt::NoPen);
    m_prefill->setBrush(QColor(0xc9, 0x7b, 0x2d));
    m_pace->request();
}

void LatencyChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace moire::widgets
