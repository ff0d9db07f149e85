// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QKeySequence;

namespace moire::widgets {
class RailButton;
}

namespace moire::ui {

/// The strip of page buttons at the window's edge. The last page's button stands at the bottom.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addPage(const QString &iconName, const QString &name, const QKeySequence &keys);
    void addLastPage(const QString &iconName, const QString &name, const QKeySequence &keys);
    void setCurrent(int page);

signals:
    void chosen(int page); ///< by a person, by its number in the order of the calls

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::RailButton *makeButton(const QString &iconName, const QString &name, const QKeySequence &keys);
    QButtonGroup *m_buttons;
    int m_atTop = 0;
};

} // namespace moire::ui
