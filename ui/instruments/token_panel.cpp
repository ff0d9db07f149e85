// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/token_panel.h"

#include "controls/section_header.h"
#include "controls/tone_label.h"
#include "pictures/expert_strip.h"
#include "pictures/figure_delegate.h"
#include "runtime/engine_worker.h"
#include "runtime/prompt.h"
#include "storage/text_token.h"
#include "style/figures.h"
#include "style/paint.h"
#include "style/style.h"
#include "style/theme.h"

#include <moire/model.h>
#include <moire/tokenizer.h>

#include <QAccessibleWidget>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr int mostAlternatives = 5;

QString probabilityText(double probability)
{
    return QLocale().toString(probability, 'f', probability < 0.0095 ? 3 : 2);
}

/// "3 bytes e2 86 b5", with at most \p most of them.
QString bytesText(std::string_view bytes, size_t most)
{
    QStringList numbers;
    for (const char byte : bytes.substr(0, most))
        numbers << QStringLiteral("%1").arg(static_cast<uint>(static_cast<uchar>(byte)), 2, 16, QLatin1Char('0'));
    if (bytes.size() > most)
        numbers << QStringLiteral("…");
    return TokenPanel::tr("%Ln byte(s) %1", nullptr, static_cast<int>(bytes.size())).arg(numbers.join(u' '));
}

/// A token's text on a raised ground, large enough to see spaces.
class PieceLabel : public QLabel {
public:
    PieceLabel()
    {
        setAlignment(Qt::AlignCenter);
        setFrameShape(QFrame::StyledPanel);
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setBold(true);
        font.setPointSizeF(this->font().pointSizeF() * 1.3);
        setFont(font);
        setMargin(widgets::unit(this) / 2);
        setTextFormat(Qt::PlainText);
    }
};

/// It takes the focus for its arrow keys; a plain widget has no role that says anything.
QAccessibleInterface *tokenPanelInterface(const QString &, QObject *object)
{
    auto *panel = qobject_cast<TokenPanel *>(object);
    return panel ? new QAccessibleWidget(panel, QAccessible::Grouping) : nullptr;
}

} // namespace

TokenPanel::TokenPanel(ChatData &chat, QWidget *parent)
    : InstrumentPanel(chat, tr("Token"), parent),
      m_body(new QWidget),
      m_piece(new PieceLabel),
      m_sureness(new QLabel),
      m_details(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_alternatives(new QStandardItemModel(0, 2, this)),
      m_table(new QTableView),
      m_strip(new widgets::ExpertStrip),
      m_margins(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_times(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_empty(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_tokensTable(chat)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(tokenPanelInterface), true);
    setNote(tr("← → step"));
    header()->addTrailing(exportButton());
    m_margins->setObjectName(QStringLiteral("tokenMargins"));
    m_margins->setWordWrap(true);
    m_margins->setToolTip(
        tr("How much higher the router scored the lowest expert that it chose than the first one that it "
           "left out. Below 0.01 the choice could as well have been another."));
    m_piece->setObjectName(QStringLiteral("tokenPiece"));
    m_sureness->setObjectName(QStringLiteral("tokenSureness"));
    m_details->setObjectName(QStringLiteral("tokenDetails"));
    m_times->setObjectName(QStringLiteral("tokenTimes"));
    m_strip->setObjectName(QStringLiteral("tokenExperts"));
    m_strip->setAccessibleName(tr("Experts of the token by layer"));
    m_empty->setWordWrap(true);
    m_times->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("tokenAlternatives"));
    m_table->setAccessibleName(tr("Most probable tokens at this position"));
    m_table->setModel(m_alternatives);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFocusPolicy(Qt::TabFocus);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->viewport()->setAutoFillBackground(false);
    auto *bars = new widgets::FigureDelegate(m_table);
    bars->setTextRoom(QStringLiteral("0.000"));
    m_table->setItemDelegateForColumn(1, bars);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const int u = widgets::unit(this);
    m_table->verticalHeader()->setMinimumSectionSize(u);
    m_table->verticalHeader()->setDefaultSectionSize(u * 9 / 4);
    m_table->setFixedHeight(mostAlternatives * u * 9 / 4);

    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(u * 3 / 2);
    grid->setVerticalSpacing(u / 2);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(u / 4);
    facts->addStretch(1);
    facts->addWidget(m_sureness);
    facts->addWidget(m_details);
    facts->addStretch(1);
    m_table->setMinimumWidth(u * 16);
    m_table->setMaximumWidth(u * 20); // the facts have the rest, so that they wrap late
    grid->addWidget(m_piece, 0, 0, Qt::AlignCenter);
    grid->addLayout(facts, 0, 1);
    grid->addWidget(m_table, 0, 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_strip, 1, 0, 1, 3);
    grid->addWidget(m_margins, 2, 0, 1, 3);
    grid->addWidget(m_times, 3, 0, 1, 3);
    grid->setRowStretch(1, 1);
    m_layout->addWidget(m_body, 1);
    m_layout->addWidget(m_empty, 1, Qt::AlignTop);
    m_body->hide();
    setFocusPolicy(Qt::StrongFocus);
    connect(m_table, &QTableView::activated, this, &TokenPanel::branch);
    connect(m_strip, &widgets::ExpertStrip::expertSelected, this, [this](int layer, int expert) {
        const auto of = LayerIndex(static_cast<uint32_t>(layer));
        if (layer >= 0 && expert >= 0)
            selection().selectExpert(of, ExpertIndex(static_cast<uint32_t>(expert)));
        else if (layer >= 0) // a shared expert: there is nothing to select but its layer
            selection().selectLayer(of);
    });
}

void TokenPanel::branch(const QModelIndex &index)
{
    const QVariant id = m_alternatives->index(index.row(), 0).data(Qt::UserRole);
    if (id.isValid() && m_shownMessage > 0) // not of an experiment
        emit branchRequested(m_shownMessage, m_shownToken, TokenId(id.toUInt()));
}

QString TokenPanel::facts() const
{
    return m_body->isHidden() ? m_empty->text()
                              : m_piece->text() + u'\n' + m_sureness->accessibleName() + u'\n' + m_details->text() +
            u'\n' + m_times->text() + (m_margins->isHidden() ? QString() : u'\n' + m_margins->text());
}

std::vector<widgets::ExportSource> TokenPanel::exports()
{
    std::vector<widgets::ExportSource> list;
    if (!m_body->isHidden()) {
        list.push_back({tr("token"), m_body, &m_alternativeTable});
        if (!m_strip->isHidden())
            list.push_back({tr("experts of the token"), m_strip, m_strip});
    }
    if (m_tokensTable.tableRows() > 0)
        list.push_back({tr("tokens of the reply"), nullptr, &m_tokensTable});
    return list;
}

void TokenPanel::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const qint64 end = event->key() == Qt::Key_Home ? -1 : event->key() == Qt::Key_End ? 1 : 0;
    if (step != 0)
        selection().moveToken(step);
    else if (end != 0)
        selection().moveToken(end * qint64{UINT32_MAX});
    else
        InstrumentPanel::keyPressEvent(event);
}

void TokenPanel::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    const double width = widgets::paint::ringWidth(fontMetrics());
    widgets::paint::focusRing(&painter, rect(), 2 * width, width, widgets::theme().accent);
}

void TokenPanel::refresh()
{
    const ChatData::ShownToken token = m_data.shownToken();
    const AnswerData *answer = m_data.selected();
    if (!token.answer) {
        showEmpty(!answer ? tr("Shows a token of an answer: how probable it was, the alternatives, and which experts "
                               "produced it.")
                      : selection().tokens(answer->message) == 0 && !answer->running
                      ? tr("This answer was saved without token records.")
                      : tr("Click a word of the answer, or use the arrow keys, to see how probable it was, the "
                           "alternatives, and which experts produced it."));
        return;
    }
    const Columns *columns = token.answer->pages->page(ColumnPages::pageOf(token.token));
    const auto index = columns ? columns->index(token.token) : std::nullopt;
    if (index)
        showToken(*token.answer, *columns, *index);
    else
        showEmpty(token.answer->problem.isEmpty() ? tr("Reading the token…")
                                                  : tr("The token cannot be read: %1").arg(token.answer->problem));
}

void TokenPanel::showEmpty(const QString &why)
{
    m_empty->setText(why);
    m_empty->show();
    m_body->hide();
}

void TokenPanel::showToken(const AnswerData &answer, const Columns &columns, size_t i)
{
    m_empty->hide();
    m_body->show();
    const QLocale locale;
    const std::string_view bytes = columns.piece(i);
    const QString piece = shownToken(bytes);
    m_piece->setText(piece.isEmpty() ? tr("(none)") : piece.left(24));
    m_piece->setToolTip(bytesText(bytes, 64));
    m_piece->setAccessibleName(tr("Token %1").arg(piece));
    const double logProbability = static_cast<double>(columns.logProbabilities()[i]);
    const double entropy = static_cast<double>(columns.entropies()[i]);
    const QString p = std::isfinite(logProbability) ? probabilityText(std::exp(logProbability)) : tr("not recorded");
    const QString h = std::isfinite(entropy) ? tr("%1 nats").arg(locale.toString(entropy, 'f', 2)) : tr("not recorded");
    m_sureness->setText(tr("p <b>%1</b> &nbsp; H <b>%2</b>").arg(p, h));
    m_sureness->setAccessibleName(tr("Probability %1, entropy %2").arg(p, h));
    m_sureness->setToolTip(tr("Probability of this token, and entropy of the distribution it was drawn from, before "
                              "temperature and filters"));
    const TokenId id = columns.ids()[i];
    QStringList details{isTextToken(id) ? tr("no id from this engine") : tr("id %1").arg(id.value),
                        bytesText(bytes, 8)};
    if (const auto rank = columns.rank(i))
        details << tr("rank %1").arg(*rank);
    else if (!columns.alternatives(i).empty())
        details << tr("rank above %1").arg(columns.alternatives(i).size());
    if (std::isfinite(columns.milliseconds()[i]))
        details << tr("%1 ms").arg(locale.toString(columns.milliseconds()[i], 'f', 1));
    details << (columns.phases()[i] == Phase::Thinking     ? tr("reasoning")
                    : columns.phases()[i] == Phase::Prompt ? tr("prompt")
                                                           : tr("answer"));
    details << (columns.forced()[i] ? tr("forced, not drawn") : tr("drawn"));
    details << tr("token %1").arg(columns.first() + i);
    if (const ReasonedBy by = promptNotes(answer.info).reasonedBy; by.used())
        details << tr("made by %1").arg(columns.engines()[i] == 0 ? answer.info.modelName : by.name());
    m_details->setText(details.join(QStringLiteral(" · ")));
    m_details->setToolTip(m_details->text()); // a low panel cuts it
    showAlternatives(answer, columns, i);
    m_strip->setVisible(answer.shape().rows() > 0 && columns.routed(i));
    if (m_strip->isVisibleTo(m_body)) {
        m_strip->setData(experts(answer, columns, i));
        const Selection &now = selection().current();
        m_strip->select(now.layer ? static_cast<int>(now.layer->value) : -1,
                        now.expert ? static_cast<int>(now.expert->value) : -1);
        m_margins->setText(margins(columns, i));
    }
    m_margins->setVisible(m_strip->isVisibleTo(m_body));
    m_times->setText(times(columns, i));
}

void TokenPanel::showAlternatives(const AnswerData &answer, const Columns &columns, size_t i)
{
    m_shownMessage = answer.message;
    m_table->setToolTip(answer.isGuest() ? QString()
                                         : tr("Enter or a double click: another answer that goes on from this token"));
    m_shownToken = static_cast<qint64>(columns.first() + i);
    const Tokenizer *words = columns.engines()[i] == 0 ? m_data.tokenizer(answer) : nullptr;
    const auto alternatives = columns.alternatives(i);
    const int count = std::min(mostAlternatives, static_cast<int>(alternatives.size()));
    m_alternativeTable.headers = {tr("id"), tr("text"), tr("probability"), tr("drawn")};
    m_alternativeTable.rows.clear();
    m_alternatives->setRowCount(count);
    m_table->setVisible(count > 0);
    for (int row = 0; row < count; ++row) {
        const auto &[id, logProbability] = alternatives[static_cast<size_t>(row)];
        const bool drawn = id == columns.ids()[i];
        const std::string told(drawn ? columns.piece(i) : columns.alternativeText(i, static_cast<size_t>(row)));
        const std::string bytes = told.empty() && words && !isTextToken(id) ? words->bytes(id, true) : told;
        const QString text = !bytes.empty() ? shownToken(bytes).left(16)
            : isTextToken(id)               ? tr("(text not kept)")
                                            : tr("id %1").arg(id.value);
        const double probability = std::exp(static_cast<double>(logProbability));
        m_alternativeTable.rows.push_back(
            {isTextToken(id) ? QVariant() : QVariant(id.value), text, probability, drawn ? 1 : 0});
        auto *name = new QStandardItem(text);
        QFont font = m_table->font();
        font.setBold(drawn);
        name->setFont(font);
        name->setData(id.value, Qt::UserRole);
        auto *bar = new QStandardItem(probabilityText(probability));
        bar->setData(QVariant::fromValue(widgets::CellBar{probability, 1.0, !drawn}),
                     widgets::FigureDelegate::FigureRole);
        const QString read = drawn ? tr("%1, probability %2, drawn").arg(text, bar->text())
                                   : tr("%1, probability %2").arg(text, bar->text());
        name->setData(read, Qt::AccessibleTextRole);
        bar->setData(read, Qt::AccessibleTextRole);
        m_alternatives->setItem(row, 0, name);
        m_alternatives->setItem(row, 1, bar);
    }
}

widgets::ExpertStripData TokenPanel::experts(const AnswerData &answer, const Columns &columns, size_t i) const
{
    widgets::ExpertStripData strip;
    const RouteShape &shape = columns.shape();
    strip.experts = static_cast<int>(shape.experts);
    strip.nearTie = AnswerFigures::nearTie;
    const bool open = m_data.isOfOpenModel(answer);
    const uint32_t shared = open ? m_data.services().engine.model()->config().moe.sharedExperts : 0;
    for (size_t row = 0; row < shape.rows(); ++row) {
        widgets::StripLayer layer{.layer = static_cast<int>(shape.layers[row].value)};
        const auto chosen = columns.chosen(i, row);
        const auto gates = columns.gates(i, row);
        for (size_t k = 0; k < chosen.size(); ++k)
            layer.experts.push_back({chosen[k], gates[k]});
        std::stable_sort(layer.experts.begin(), layer.experts.end(),
                         [](const auto &a, const auto &b) { return a.gate > b.gate; });
        for (uint32_t k = 0; k < shared; ++k)
            layer.shared.push_back({static_cast<int>(k), 1.0F});
        if (!columns.margins().empty())
            layer.margin = columns.margins()[i * shape.rows() + row];
        strip.layers.push_back(std::move(layer));
    }
    return strip;
}

QString TokenPanel::margins(const Columns &columns, size_t i) const
{
    constexpr qsizetype mostNamed = 8;
    const RouteShape &shape = columns.shape();
    QStringList ties;
    std::optional<size_t> smallest;
    const auto all = columns.margins().empty() ? std::span<const float>()
                                               : columns.margins().subspan(i * shape.rows(), shape.rows());
    for (size_t row = 0; row < all.size(); ++row) {
        if (std::isnan(all[row]))
            continue;
        if (!smallest || all[row] < all[*smallest])
            smallest = row;
        if (all[row] < AnswerFigures::nearTie)
            ties << QString::number(shape.layers[row].value);
    }
    if (!smallest)
        return tr(
            "Router margin: not available, because the scores of experts that were not chosen are not recorded with "
            "this token.");
    if (ties.isEmpty())
        return tr("Router margin: smallest %1, in layer %2; no near tie")
            .arg(QLocale().toString(all[*smallest], 'f', 3))
            .arg(shape.layers[*smallest].value);
    const int count = static_cast<int>(ties.size());
    const QString more = ties.size() > mostNamed ? QStringLiteral(" …") : QString();
    return tr("Router margin: %Ln near tie(s), in layers %1", nullptr, count)
        .arg(ties.mid(0, mostNamed).join(QStringLiteral(", ")) + more);
}

QString TokenPanel::times(const Columns &columns, size_t i) const
{
    const auto stages = columns.stages().subspan(i * stageCount, stageCount);
    QStringList list;
    const auto server = columns.serverMilliseconds();
    const double passed = columns.milliseconds()[i];
    if (!server.empty() && std::isfinite(server[i]) && std::isfinite(passed)) {
        const QLocale locale;
        // A piece that was held up may be followed by one that comes before the server's next step ended.
        return tr("Server %1 ms · network %2 ms")
            .arg(locale.toString(server[i], 'f', 1), locale.toString(passed - server[i], 'f', 1));
    }
    for (size_t stage = 0; stage < stageCount; ++stage)
        if (stages[stage] >= 0.005F)
            list << tr("%1 %2").arg(stageText(static_cast<Stage>(stage)),
                                    QLocale().toString(stages[stage], 'f', stages[stage] < 1 ? 2 : 1));
    if (list.isEmpty())
        return tr("Times by stage: not recorded for this token.");
    return tr("Evaluated in ms: %1").arg(list.join(QStringLiteral(" · ")));
}

} // namespace moire::ui
