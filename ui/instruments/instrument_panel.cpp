// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/instrument_panel.h"

#include "controls/section_header.h"
#include "items/format.h"
#include "paced_update.h"
#include "style/icon.h"
#include "style/style.h"

#include <QFileDialog>
#include <QMenu>
#include <QScrollArea>
#include <QStringDecoder>
#include <QToolButton>
#include <QVBoxLayout>

namespace moire::ui {

InstrumentPanel::InstrumentPanel(ChatData &chat, const QString &title, QWidget *parent, int intervalMs)
    : QWidget(parent),
      m_data(chat),
      m_layout(new QVBoxLayout(this)),
      m_pace(new widgets::PacedUpdate(this, intervalMs, [this] { refresh(); }))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(widgets::unit(this) / 2);
    setAccessibleName(title);
    if (!title.isEmpty()) {
        m_header = new widgets::SectionHeader(title);
        m_layout->addWidget(m_header);
    }
    connect(&chat, &ChatData::changed, this, [this](qint64 message) {
        const AnswerData *answer = m_data.find(message);
        answer && answer->running ? request() : m_pace->requestSoon();
    });
    using Selection = analysis::SelectionModel;
    connect(&chat.selection(), &Selection::changed, this, [this](Selection::Parts parts) {
        if (parts & ~Selection::Parts(Selection::AnswersPart))
            m_pace->requestSoon();
        else
            request(); // tokens came
    });
    request();
}

InstrumentPanel::~InstrumentPanel() = default;

void InstrumentPanel::request()
{
    m_pace->request();
}

void InstrumentPanel::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    if (m_header)
        m_header->setNote(note);
    emit noteChanged(note);
}

QWidget *InstrumentPanel::scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget *InstrumentPanel::exportButton()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("export"));
    button->setIcon(widgets::icon(QStringLiteral("export")));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Save as picture or data"));
    button->setAccessibleName(tr("Save %1").arg(accessibleName()));
    auto *menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillExports(*menu); });
    button->setMenu(menu);
    return button;
}

/// A submenu for each source, if there are several.
void InstrumentPanel::fillExports(QMenu &menu)
{
    qDeleteAll(menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    menu.clear();
    const std::vector<widgets::ExportSource> sources = exports();
    for (const widgets::ExportSource &source : sources) {
        QMenu *to = sources.size() > 1 ? menu.addMenu(source.name) : &menu;
        const auto add = [&](const QString &text, const QString &ending) {
            connect(to->addAction(text), &QAction::triggered, this, [this, source, ending] { save(source, ending); });
        };
        if (source.widget) {
            add(tr("PNG image…"), QStringLiteral("png"));
            add(tr("SVG drawing…"), QStringLiteral("svg"));
        }
        if (source.table) {
            add(tr("CSV table…"), QStringLiteral("csv"));
            add(tr("NumPy array…"), QStringLiteral("npy"));
        }
    }
    if (sources.empty())
        menu.addAction(tr("Nothing to save yet"))->setEnabled(false);
}

void InstrumentPanel::save(const widgets::ExportSource &source, const QString &ending)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save %1").arg(source.name), source.name + u'.' + ending,
                                                      QStringLiteral("*.") + ending);
    if (path.isEmpty())
        return;
    if (const QString why = widgets::exportTo(source, path); !why.isEmpty())
        emit failed(why);
}

QString shownToken(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    if (decoder.hasError()) {
        text.clear();
        for (const char byte : bytes)
            text += QStringLiteral("\\x%1").arg(static_cast<uint>(static_cast<uchar>(byte)), 2, 16, QLatin1Char('0'));
        return text;
    }
    text.replace(u'\n', QStringLiteral("↵"));
    text.replace(u'\t', QStringLiteral("⇥"));
    text.replace(u' ', QStringLiteral("·"));
    for (QChar &c : text)
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar(0xFFFD);
    return text;
}

QString stageText(Stage stage)
{
    const QString names[stageCount] = {InstrumentPanel::tr("embedding"), InstrumentPanel::tr("attention"),
                                       InstrumentPanel::tr("router"),    InstrumentPanel::tr("experts"),
                                       InstrumentPanel::tr("dense"),     InstrumentPanel::tr("output"),
                                       InstrumentPanel::tr("sampling")};
    return names[static_cast<size_t>(stage)];
}

QString otherAnswerText(const analysis::Happening &happening)
{
    return happening.count > 0 ? InstrumentPanel::tr("prefill of another program's request: %Ln token(s)", nullptr,
                                                     format::plural(static_cast<qint64>(happening.count)))
                               : InstrumentPanel::tr("another program's request was being answered");
}

QString spikeText(const analysis::Spike &spike)
{
    using Kind = analysis::Happening::Kind;
    if (!spike.happening)
        return spike.stage ? InstrumentPanel::tr("in %1, cause not known").arg(stageText(*spike.stage))
                           : InstrumentPanel::tr("cause not known");
    switch (spike.happening->kind) {
    case Kind::OtherAnswer:
        return otherAnswerText(*spike.happening);
    case Kind::PageFaults:
        return spike.stage == Stage::Experts
            ? InstrumentPanel::tr("an expert was not in memory: %Ln page fault(s)", nullptr,
                                  format::plural(static_cast<qint64>(spike.happening->count)))
            : InstrumentPanel::tr("%Ln page fault(s)", nullptr,
                                  format::plural(static_cast<qint64>(spike.happening->count)));
    case Kind::Database:
        return InstrumentPanel::tr("the database was writing for %1")
            .arg(format::milliseconds(spike.happening->milliseconds));
    }
    return {};
}

} // namespace moire::ui
