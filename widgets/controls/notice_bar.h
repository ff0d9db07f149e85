// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace moire::widgets {

class ToneLabel;

/// A sentence where it belongs, with what can be done about it. Hidden until it has something to say; screen readers
/// are told.
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

public slots:
    void dismiss();

signals:
    void dismissed(); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QColor colour() const;
    void showNoticeIcon();

    ToneLabel *m_icon;
    ToneLabel *m_text;
    QHBoxLayout *m_row;
    QToolButton *m_close;
    QList<QPushButton *> m_actions;
    Kind m_kind = Kind::Info;
};

} // namespace moire::widgets
