// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace moire::ui {

/// A model: a built-in one, a file, or one on a server. Shows the file's name, cut in its middle where it is too long,
/// and the whole path while it is edited and in the tool tip.
class ModelField : public QComboBox {
    Q_OBJECT
public:
    explicit ModelField(QWidget *parent = nullptr);

    void addModel(const QString &model); ///< to the list
    void setModelName(const QString &model); ///< as Variant::model; quietly
    const QString &modelName() const { return m_name; }

signals:
    void edited(); ///< by a person

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showModel();

    QString m_name;
};

} // namespace moire::ui
