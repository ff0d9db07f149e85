// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/flow.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

#include <compare>
#include <map>
#include <optional>

class QAction;
class QToolButton;

namespace moire::widgets {

namespace transcript {

/// A token of a row's part, by its number in the list of ends.
struct Token {
    int row = -1;
    Part part = Part::Text;
    int token = -1;
    bool operator==(const Token &) const = default;
    bool isValid() const { return row >= 0 && token >= 0; }
};

/// A place in a text: UTF-16 units of its source.
struct Place {
    int row = -1;
    Part part = Part::Text;
    qint32 offset = 0;
    auto operator<=>(const Place &) const = default;
};

} // namespace transcript

/// A conversation: a view of a model with a row per message. The roles are found by name (transcript::Role). Questions
/// are shown as written, answers as Markdown. Only what is visible is read and laid out; heights are estimated until
/// then and corrected without moving what is seen. Text is untrusted: nothing is loaded, links are only reported.
/// The model is never kept busy: its texts are asked for at most 20 times a second, and not while the view is hidden.
class TranscriptView : public QAbstractScrollArea {
    Q_OBJECT
public:
    using Part = transcript::Part;
    using Kind = transcript::Kind;

    using Token = transcript::Token;
    using Place = transcript::Place;
    /// Where the reader is: survives another width.
    struct ReadingPlace {
        int row = -1; ///< -1: the end
        double fraction = 0; ///< of the row's height that is above the view
    };

    explicit TranscriptView(QWidget *parent = nullptr);
    ~TranscriptView() override;

    void setModel(QAbstractItemModel *model); ///< shows the end
    QAbstractItemModel *model() const { return m_flow.source.model(); }
    void setColours(const TranscriptColours &colours); ///< instead of the palette's
    /// Shown below answers, and below questions where the pointer or the focus is; their objectName() is their id.
    void setActions(const QList<QAction *> &actions);
    /// A colour per token, transparent for none.
    void setTokenColours(int row, Part part, const QList<QRgb> &colours);

    void scrollToEnd(); ///< and follow it
    void scrollToRow(int row);
    bool isAtEnd() const { return m_following; }
    ReadingPlace readingPlace() const;
    void setReadingPlace(const ReadingPlace &place);

    Token tokenAt(QPoint point) const; ///< of the viewport; invalid beside text
    QList<QRect> tokenRectangles(const Token &token) const; ///< in the viewport; empty where it is not laid out
    Token selectedToken() const { return m_selectedToken; }
    void setSelectedToken(int row, Part part, int token); ///< scrolls to it
    bool hasTokenCursor() const { return m_tokenCursor; }
    void setTokenCursor(bool on);

    bool hasSelection() const { return m_selectionEnd != m_selectionStart; }
    QString selectedText() const; ///< as seen
    QString selectedMarkdown() const; ///< as written
    void select(const Place &from, const Place &to);
    void selectMessage(int row);
    void clearSelection();

    int focusedRow() const { return m_focusedRow; }
    void setFocusedRow(int row); ///< scrolls to it
    bool isUnfolded(int row) const;
    void setUnfolded(int row, bool unfolded); ///< a long question
    void setReasoningOpen(int row, bool open); ///< through the model

    /// Finished sentences of streamed text are announced when a screen reader is there; or always.
    void setAlwaysAnnouncing(bool always) { m_alwaysAnnouncing = always; }

    int firstVisibleRow() const;
    int lastVisibleRow() const;
    QRect rowRectangle(int row) const; ///< in the viewport
    QString plainText(int row) const; ///< of its reasoning, when open, and its text
    const transcript::Flow &flow() const { return m_flow; }
    transcript::Statistics statistics() const { return m_flow.statistics; }

public slots:
    void copy(); ///< as seen; the focused message's text when nothing is selected
    void copyMarkdown();

signals:
    void linkActivated(const QString &address);
    void linkHovered(const QString &address); ///< empty: no longer
    void tokenHovered(int row, moire::widgets::transcript::Part part, int token); ///< -1: no longer
    void tokenSelected(int row, moire::widgets::transcript::Part part, int token);
    void actionTriggered(int row, const QString &id);
    void branchRequested(int row, int branch);
    void reasoningToggled(int row, bool open);
    void contextMenuRequested(int row, QPoint global);
    void focusedRowChanged(int row);
    void selectionChanged();
    void sentencesFinished(int row, const QString &text); ///< as announced
    void atEndChanged(bool atEnd);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Something to click within a block.
    struct Spot {
        enum class Kind : uint8_t { PreviousBranch, NextBranch, Reasoning, CopyCode, WrapCode, Fold, Action, Thumb };
        Kind kind = Kind::Action;
        int row = -1;
        int block = 0;
        int action = 0;
        QRect rectangle; ///< in the viewport
        bool sameAs(const Spot &o) const
        {
            return kind == o.kind && row == o.row && block == o.block && action == o.action;
        }
    };
    /// A block under a point.
    struct Hit {
        int row = -1;
        int block = -1;
        QPointF point; ///< in the block
        const transcript::BlockLayout *layout = nullptr; ///< null: no text
    };

    // transcript_view.cpp: the model and the flow
    void connectModel(QAbstractItemModel *model);
    void onReset();
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void onDataChanged(int first, int last, const QList<int> &roles);
    void shiftRows(int first, int removed, int inserted);
    void scheduleFlush();
    void flush();
    void updateLook();
    void settle(); ///< lays out what is visible, scrolls the picture by what moved
    void setFollowing(bool following);
    void placeJumpButton();
    void updateRow(int row);
    void updateBelow(int row, int block, int y);
    void ensureVisible(int row, const QRectF &rectangle, int block);
    int blockTop(int row, int block) const; ///< in the viewport

    // view_paint.cpp
    void drawBlock(QPainter &painter, int row, int block, const QRect &clip);
    void drawHeading(QPainter &painter, int row, int block, QRect place);
    void drawReasoningTitle(QPainter &painter, int row, int block, QRect place);
    void drawFooter(QPainter &painter, int row, int block, QRect place);
    void drawFold(QPainter &painter, int row, int block, QRect place);
    void drawText(QPainter &painter, int row, int block, QRect place, const QRect &clip);
    void drawTokens(QPainter &painter, int row, int block, const transcript::BlockLayout &layout, QPointF origin);
    QList<Spot> spotsOf(int row, int block) const;
    bool showsActions(int row) const;
    QString footerText(int row) const;

    // view_mouse.cpp
    Hit hitAt(QPoint point) const;
    std::optional<Spot> spotAt(QPoint point) const;
    QString linkAt(QPoint point) const;
    Place placeAt(QPoint point) const;
    void activate(const Spot &spot);
    void hover(QPoint point);
    void extendTo(QPoint point);
    QString nameOf(const Spot &spot) const;
    void scrollBox(int row, int block, int to);
    QString boxText(int row, int block) const;

    // view_selection.cpp
    transcript::TextRange selectionIn(int row, int block, const transcript::BlockText &text) const;
    std::pair<Place, Place> orderedSelection() const;
    void setSelection(const Place &from, const Place &to);
    void putOnClipboard(const QString &text) const;
    void publishSelection() const;
    transcript::BlockText textOf(int row, int block) const;
    std::pair<Place, Place> wordAt(const Place &place) const;
    std::pair<Place, Place> paragraphAt(const Place &place) const;

    // view_keys.cpp: keys and tokens
    bool walkToken(int key);
    Token neighbour(const Token &token, int step) const;
    void moveFocus(int step);
    QList<Spot> visibleSpots(int row) const;

    // accessible.cpp
    void announce(int row, bool complete);

    transcript::Flow m_flow;
    transcript::Anchor m_anchor; ///< what stands at the top of the viewport
    TranscriptColours m_colours;
    bool m_ownColours = false;
    qint64 m_top = 0; ///< of the viewport in the flow
    bool m_following = true;
    bool m_settling = false;
    std::map<int, bool> m_changed; ///< rows that changed since the last flush; true: only texts grew
    QTimer m_flush;
    QElapsedTimer m_sinceFlush;
    int m_frameTime = 50; ///< ms to the next flush: more when a flush is expensive
    QTimer m_readOn;
    QList<QAction *> m_actions;
    QToolButton *m_jump = nullptr;

    Place m_selectionStart;
    Place m_selectionEnd;
    std::pair<Place, Place> m_pressedRange; ///< word or paragraph that a drag goes on from
    int m_clicks = 0;
    QElapsedTimer m_sinceClick;
    QPoint m_pressedAt;
    bool m_dragging = false;
    std::optional<Spot> m_pressedSpot;
    std::optional<Spot> m_hoveredSpot;
    std::optional<Spot> m_focusedSpot;
    int m_thumbGrip = 0;
    int m_autoScroll = 0; ///< timer
    QString m_hoveredLink;
    Token m_hoveredToken;
    Token m_selectedToken;
    bool m_tokenCursor = false;
    int m_focusedRow = -1;
    int m_hoveredRow = -1;
    bool m_alwaysAnnouncing = false;
    bool m_ring = false; ///< the focus was moved by keys

    struct Announced {
        int row = -1;
        qint32 offset = 0; ///< of the text that was read out
        QElapsedTimer since;
    } m_announced;
};

} // namespace moire::widgets
