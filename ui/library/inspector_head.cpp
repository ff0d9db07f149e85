// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/inspector_head.h"

#include "controls/notice_bar.h"
#include "controls/tone_label.h"
#include "library/shown_text.h"
#include "style/figures.h"
#include "style/proxy_style.h"
#include "style/style.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace moire::ui {

using State = ModelLoading::State;

InspectorHead::InspectorHead(QWidget *parent)
    : Panel(QPalette::Window, Qt::BottomEdge, parent),
      m_name(new ElidedLabel),
      m_action(new QPushButton),
      m_facts(new widgets::ToneLabel(widgets::Tone::Muted)),
      m_progress(new QProgressBar),
      m_notice(new widgets::NoticeBar)
{
    const int u = widgets::unit(this);
    QFont strong = widgets::strongFont(font());
    strong.setPointSizeF(strong.pointSizeF() * 1.15);
    m_name->setFont(strong);
    m_name->setObjectName(QStringLiteral("modelName"));
    m_action->setObjectName(QStringLiteral("loadModel"));
    m_facts->setObjectName(QStringLiteral("modelHash"));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setFocusPolicy(Qt::ClickFocus);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->hide();
    m_notice->setObjectName(QStringLiteral("modelNotice"));
    auto *top = new QHBoxLayout;
    top->setSpacing(u);
    top->addWidget(m_name, 1);
    top->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u * 7 / 4, u * 5 / 4, u * 7 / 4, u * 3 / 2);
    column->setSpacing(u / 2);
    column->addLayout(top);
    column->addWidget(m_facts);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    connect(m_action, &QPushButton::clicked, this, [this] {
        switch (m_state) {
        case State::Closed:
            return emit loadRequested();
        case State::Open:
            return emit unloadRequested();
        case State::Loading:
        case State::Waiting:
            return emit cancelRequested();
        }
    });
}

void InspectorHead::setModel(const SharedModelFile &file)
{
    if (!m_file || !file || m_file->path != file->path)
        m_notice->showNotice({});
    else if (m_gone) // it is back
        m_notice->showNotice({});
    m_file = file;
    m_gone = false;
    if (m_file)
        m_name->setFullText(m_file->name);
    showState();
}

void InspectorHead::setGone()
{
    m_gone = true;
    showGone();
    showState();
}

void InspectorHead::showGone()
{
    m_notice->showNotice(m_state == State::Open
                             ? tr("The file has been deleted, moved or renamed. The model can be used "
                                  "until it is unloaded.")
                             : tr("The file has been deleted, moved or renamed."),
                         widgets::NoticeBar::Kind::Warning);
    m_notice->setDismissible(false);
}

void InspectorHead::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        if (m_gone)
            showGone(); // whether it can still be used depends on the state
        else if (state == State::Loading)
            m_notice->showNotice({});
    }
    showState();
}

void InspectorHead::setProgress(double fraction)
{
    m_progress->setValue(std::isfinite(fraction) ? static_cast<int>(1000 * fraction) : 0);
}

void InspectorHead::setHash(const QString &sha256)
{
    if (!m_file)
        return;
    QStringList facts{sha256.isEmpty() ? tr("SHA-256 not computed")
                                       : tr("SHA-256 %1").arg(sha256.first(4) + QChar(0x2026) + sha256.last(4))};
    if (m_file->ggufVersion > 0)
        facts << tr("GGUF %1").arg(m_file->ggufVersion);
    facts << tr("read without running anything");
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setToolTip(sha256.isEmpty() ? tr("The file is hashed after the model's first answer.") : sha256);
}

void InspectorHead::showState()
{
    const bool loading = m_state == State::Loading || m_state == State::Waiting;
    const bool runs = m_file && m_file->runs() && !m_gone;
    m_progress->setVisible(loading);
    m_progress->setToolTip(m_state == State::Waiting ? tr("Another model is being loaded.") : QString());
    m_action->setText(m_state == State::Open ? tr("Unload") : loading ? tr("Cancel") : tr("Load"));
    m_action->setEnabled(m_state != State::Closed || runs);
    m_action->setToolTip(m_state == State::Waiting              ? tr("Cancels loading the other model.")
                             : m_state != State::Closed || runs ? QString()
                             : m_gone                           ? tr("The file no longer exists.")
                             : m_file && !m_file->readable()    ? tr("The file cannot be read.")
                                                                : tr("This model cannot be run."));
    const bool primary = m_state == State::Closed;
    if (m_action->property(widgets::look::primary).toBool() != primary) {
        m_action->setProperty(widgets::look::primary, primary);
        m_action->update();
    }
}

} // namespace moire::ui
