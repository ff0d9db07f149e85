// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/model_field.h"

#include "experiments/definition.h"
#include "items/experiment_text.h"

#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>

namespace moire::ui {

namespace {

QString shortName(const QString &model)
{
    if (experiments::isServed(model.toStdString()) || !model.contains(u'/'))
        return model;
    const QString file = QFileInfo(model).fileName();
    return file.isEmpty() ? model : file;
}

} // namespace

ModelField::ModelField(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        m_name = text.trimmed();
        setToolTip(experiment_text::toolTip(m_name));
        emit edited();
    });
    connect(this, &QComboBox::activated, this, [this](int index) {
        setModelName(itemData(index).toString());
        emit edited();
    });
}

void ModelField::addModel(const QString &model)
{
    const QSignalBlocker quiet(this);
    addItem(shortName(model), model);
    setItemData(count() - 1, experiment_text::toolTip(model), Qt::ToolTipRole);
    showModel(); // the first item is taken when it is added
}

void ModelField::setModelName(const QString &model)
{
    m_name = model;
    showModel();
}

void ModelField::showModel()
{
    const QSignalBlocker quiet(this);
    QLineEdit &line = *lineEdit();
    const int frame = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &line);
    const int room = line.width() - 2 * frame - 2 * line.fontMetrics().averageCharWidth();
    const QString text =
        hasFocus() ? m_name : line.fontMetrics().elidedText(shortName(m_name), Qt::ElideMiddle, std::max(0, room));
    if (line.text() != text)
        line.setText(text);
    setToolTip(experiment_text::toolTip(m_name));
}

void ModelField::focusInEvent(QFocusEvent *event)
{
    showModel(); // the whole path, before it is selected
    QComboBox::focusInEvent(event);
}

void ModelField::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    showModel();
}

void ModelField::resizeEvent(QResizeEvent *event)
{
    QComboBox::resizeEvent(event);
    showModel();
}

void ModelField::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        showModel();
}

} // namespace moire::ui
