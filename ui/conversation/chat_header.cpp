// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/chat_header.h"

#include "controls/chip.h"
#include "conversation/chat_text.h"
#include "conversation/model_menu.h"
#include "library/model_library.h"
#include "runtime/engine_worker.h"
#include "style/figures.h"
#include "style/icon.h"
#include "style/paint.h"
#include "style/proxy_style.h"
#include "style/style.h"
#include "style/theme.h"

#include <moire/error.h>
#include <moire/model.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace moire::ui {

using widgets::Chip;

ChatHeader::ChatHeader(const Services &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_title(new QLabel),
      m_chip(new Chip),
      m_model(new Chip),
      m_models(new QMenu(this)),
      m_progress(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel"))),
      m_settings(new QToolButton)
{
    setObjectName(QStringLiteral("chatHeader"));
    const int u = widgets::unit(this);
    m_title->setObjectName(QStringLiteral("chatTitle"));
    m_title->setFont(widgets::strongFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    m_chip->setObjectName(QStringLiteral("chatChip"));
    m_chip->setTone(widgets::Tone::Accent);
    m_chip->setPassive(true);
    m_chip->hide();
    m_model->setObjectName(QStringLiteral("modelChip"));
    m_model->setAccessibleDescription(tr("The model that answers; opens a list of models"));
    m_model->setMenu(m_models);
    m_models->setObjectName(QStringLiteral("modelMenu"));
    connect(m_models, &QMenu::aboutToShow, this, [this] {
        m_models->clear();
        addModels(*m_models, m_services, [this](const QString &path) { emit modelChosen(path); });
        m_models->addSeparator();
        m_models->addAction(tr("&All models…"), this, &ChatHeader::modelsRequested);
    });
    m_progress->setObjectName(QStringLiteral("loadProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(u * 14);
    m_progress->setAccessibleName(tr("Loading progress"));
    m_cancel->setObjectName(QStringLiteral("cancelLoad"));
    m_cancel->setProperty(widgets::look::compact, true);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_services.engine.stop(); });
    m_settings->setObjectName(QStringLiteral("chatSettings"));
    m_settings->setIcon(widgets::icon(QStringLiteral("sliders")));
    m_settings->setAutoRaise(true);
    m_settings->setToolTip(tr("Chat settings"));
    m_settings->setAccessibleName(tr("Chat settings"));
    connect(m_settings, &QToolButton::clicked, this, [this] { emit settingsRequested(m_settings); });

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u * 2, u, u * 2, u);
    row->setSpacing(u);
    row->addWidget(m_title, 1);
    for (QWidget *part :
         {static_cast<QWidget *>(m_chip), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_cancel),
          static_cast<QWidget *>(m_model), static_cast<QWidget *>(m_settings)})
        row->addWidget(part);
    connect(&services.engine, &EngineWorker::loadProgressed, this,
            [this](double fraction) { m_progress->setValue(static_cast<int>(1000 * fraction)); });
    connect(&services.engine, &EngineWorker::loadBegan, this, &ChatHeader::beginLoading);
    for (const auto signal : {&EngineWorker::loaded, &EngineWorker::unloaded, &EngineWorker::connected})
        connect(&services.engine, signal, this, &ChatHeader::endLoading);
    connect(&services.engine, &EngineWorker::loadFailed, this, &ChatHeader::endLoading);
    connect(&services.library, &ModelLibrary::updated, this, &ChatHeader::showModel);
    setTitle({});
    endLoading();
}

void ChatHeader::setTitle(const QString &title)
{
    m_fullTitle = title.isEmpty() ? tr("New chat") : shownText(title, 500);
    showTitle();
}

void ChatHeader::showTitle()
{
    m_title->setText(m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width()));
    m_title->setAccessibleName(m_fullTitle);
}

void ChatHeader::setChip(const QString &text, const QString &toolTip)
{
    m_chip->setText(text);
    m_chip->setToolTip(toolTip);
    m_chip->updateGeometry();
    m_chip->setVisible(!text.isEmpty());
}

void ChatHeader::beginLoading(const QString &path)
{
    m_loading = path;
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    showModel();
}

void ChatHeader::endLoading()
{
    m_loading.clear();
    m_progress->hide();
    m_cancel->hide();
    showModel();
}

void ChatHeader::showModel()
{
    const auto &model = m_services.engine.model();
    const QString path = m_loading.isEmpty() ? m_services.engine.modelPath() : m_loading;
    QString text = tr("No model");
    if (!m_loading.isEmpty())
        text = tr("Loading %1").arg(modelTitle(m_services, path).section(QStringLiteral(" · "), 0, 0));
    else if (m_services.engine.canAnswer())
        text = modelTitle(m_services, path);
    m_model->setText(
        fontMetrics().elidedText(text, Qt::ElideMiddle, widgets::unit(this) * 38).replace(u'&', QStringLiteral("&&")));
    m_model->setAccessibleName(text);
    const QString note = model ? QString::fromStdString(printable(model->placementNote(), 500)) : QString();
    m_model->setToolTip(plainToolTip(note.isEmpty() ? path : path + u'\n' + note));
    m_model->updateGeometry();
}

QWidget *ChatHeader::settingsAnchor() const
{
    return m_settings;
}

void ChatHeader::openModelMenu()
{
    m_model->click();
}

void ChatHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), widgets::theme().window);
    widgets::paint::edgeLine(&painter, rect(), Qt::BottomEdge, widgets::theme().hairline);
}

/// The title gets what the other parts leave it, which changes with them.
bool ChatHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showTitle();
    return QWidget::eventFilter(watched, event);
}

} // namespace moire::ui
