// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace moire::widgets {

class ToneLabel;

/// A sentence where it belongs, with what can be done about it. Hidden until it has something to say; screen readers
/// are told. It is as high as the sentence needs at its width, and has its buttons below the sentence where it is
/// narrow.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the sentence, without actions; an empty one hides the bar.
    void showNotice(const QString &sentence, Kind kind = Kind::Info);
    QString sentence() const;
    Kind kind() const { return m_kind; }

    /// A button beside the sentence, until the next notice. Connect to its clicked().
    QPushButton *addAction(const QString &text);

    void setDismissible(bool on);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void dismiss();

signals:
    void dismissed(); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeActions();
    QSize fitted(QSize size) const;
    QColor colour() const;
    void showNoticeIcon();

    ToneLabel *m_icon;
    ToneLabel *m_text;
    QGridLayout *m_grid;
    QHBoxLayout *m_row; ///< of actions
    QToolButton *m_close;
    QList<QPushButton *> m_actions;
    Kind m_kind = Kind::Info;
};

} // namespace moire::widgets
