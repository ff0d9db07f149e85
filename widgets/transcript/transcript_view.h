// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transcript/collector.h"
#include "transcript/flow.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QElapsedTimer>
#include <QIcon>
#include <QTimer>

#include <map>
#include <optional>

class QAccessibleEvent;
class QAction;
class QToolButton;

namespace moire::widgets {

class AccessibleTranscript;
class PacedUpdate;

/// A conversation: a view of a model with a row per message. The roles are found by name (transcript::Role). Questions
/// are shown as written, answers as Markdown. Only what is visible is read and laid out; heights are estimated until
/// then and corrected without moving what is seen. Text is untrusted: nothing is loaded, links are only reported.
/// The model is never kept busy: its texts are asked for at most 15 times a second, and not while the view is hidden.
/// Everything the mouse does can be done by keys: Tab walks through links and buttons of the focused message, F7 starts
/// to walk over tokens, Shift with the arrow keys selects.
class TranscriptView : public QAbstractScrollArea {
    Q_OBJECT
public:
    using Part = transcript::Part;
    using Kind = transcript::Kind;
    using Form = transcript::Form;
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
    /// Shown below answers, and below questions where the pointer or the focus is; their objectName() is their id.
    void setActions(const QList<QAction *> &actions);
    /// Off: a new model is shown from its beginning, and the end only when somebody goes there. On at first.
    void setFollowsEnd(bool follows);
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
    QString selectedText() const; ///< as seen, up to the first message that the model has not read
    void select(const Place &from, const Place &to);
    void clearSelection() { select({}, {}); }

    int focusedRow() const { return m_focusedRow; }
    void setFocusedRow(int row); ///< scrolls to it
    bool isUnfolded(int row) const;
    void setUnfolded(int row, bool unfolded); ///< a long question
    void setReasoningOpen(int row, bool open); ///< through the model

    int firstVisibleRow() const;
    int lastVisibleRow() const;
    QRect rowRectangle(int row) const; ///< in the viewport
    QString plainText(int row) const; ///< of its reasoning, when open, and its text; as far as it is shown
    const transcript::Flow &flow() const { return m_flow; }
    transcript::Statistics statistics() const { return m_flow.statistics; }

    /// Puts a message on the clipboard, once the model has read it.
    void copyMessage(int row, Form form);

public slots:
    void copy(); ///< as seen; the focused message when nothing is selected
    void copyMarkdown();
    void selectAll();

signals:
    void linkActivated(const QString &address);
    void linkHovered(const QString &address); ///< by the pointer or the focus; empty: no longer
    void tokenHovered(int row, moire::widgets::transcript::Part part, int token); ///< -1: no longer
    void tokenSelected(int row, moire::widgets::transcript::Part part, int token);
    void actionTriggered(int row, const QString &id);
    void branchRequested(int row, int branch);
    void attachmentActivated(int row, int attachment); ///< by its number
    void contextMenuRequested(int row, QPoint global);
    void focusedRowChanged(int row);
    void settled(); ///< what is seen was laid out or scrolled: rowRectangle() may have other answers

protected:
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
    virtual void tellScreenReader(QAccessibleEvent *event);

private:
    friend class AccessibleMessage;
    friend class AccessibleSpot;
    friend class AccessibleTranscript;

    /// Something to press within a block.
    struct Spot {
        enum class Kind : uint8_t {
            PreviousBranch,
            NextBranch,
            Reasoning,
            Link,
            CopyCode,
            WrapCode,
            Fold,
            Attachment,
            Action,
            Thumb
        };
        Kind kind = Kind::Action;
        int row = -1;
        transcript::BlockName where;
        int number = 0; ///< of the action, the attached file, or the link in its block
        QRect rectangle; ///< in the viewport
        QString address; ///< of a link
        bool sameAs(const Spot &o) const
        {
            return kind == o.kind && row == o.row && where == o.where && number == o.number;
        }
    };
    /// A block under a point.
    struct Hit {
        int row = -1;
        int block = -1;
        QPointF point; ///< in the block
        const transcript::BlockLayout *layout = nullptr; ///< null: no text
    };
    struct Copying {
        transcript::Collector collector;
        QClipboard::Mode mode;
    };
    using Motion = Place (TranscriptView::*)(const Place &from, bool forward);

    // transcript_view.cpp: the model
    void connectModel(QAbstractItemModel *model);
    void onReset();
    void onRowsInserted(int first, int last);
    void onRowsRemoved(int first, int last);
    void onDataChanged(int first, int last, const QList<int> &roles);
    void shiftRows(int first, int removed, int inserted);
    void keepTop();
    void flush();
    void updateLook();

    // view_scroll.cpp: what is seen
    void settle(); ///< lays out what is visible, scrolls the picture by what moved
    bool settleFlow(int height); ///< false: there is more to read
    void moveTo(const transcript::Anchor &anchor); ///< to the top of the viewport
    void leaveEnd();
    bool isAnyWaiting() const;
    void placeJumpButton();
    void updateRow(int row);
    void updateBelow(int row, int block, int y);
    void ensureVisible(int row, const QRectF &rectangle, int block);
    int blockTop(int row, int block) const; ///< in the viewport

    // view_paint.cpp, view_text.cpp
    void drawBlock(QPainter &painter, int row, int block, const QRect &clip);
    void drawHeading(QPainter &painter, int row, int block, QRect place);
    void drawBranches(QPainter &painter, const QList<Spot> &spots, const transcript::Facts &facts);
    void drawReasoningTitle(QPainter &painter, int row, int block, QRect place);
    void drawFooter(QPainter &painter, int row, int block, QRect place);
    void drawAttachments(QPainter &painter, int row, int block);
    void drawFold(QPainter &painter, int row, int block, QRect place);
    void drawText(QPainter &painter, int row, int block, QRect place, const QRect &clip);
    void drawCodeHead(QPainter &painter, const transcript::BlockLayout &layout, const QString &language,
                      QPointF origin);
    void drawBoxSpots(QPainter &painter, int row, int block, bool wrapped);
    void drawTokens(QPainter &painter, int row, int block, const transcript::BlockLayout &layout, QPointF origin);
    void drawSpotRing(QPainter &painter, int row, int block);
    QIcon::Mode iconMode(const Spot &spot) const;
    QRect turned(const QRect &rectangle) const; ///< mirrored where the window is
    Qt::Alignment leading() const;
    Qt::Alignment trailing() const;
    QFont authorFont() const;

    // view_places.cpp
    QList<Spot> spotsOf(int row, int block) const;
    QList<Spot> branchSpots(int row, int block, QPoint at, int height) const;
    QList<Spot> footerSpots(int row, int block, const QRect &place) const;
    QList<Spot> attachmentSpots(int row, int block, const QRect &place) const;
    QList<Spot> boxSpots(int row, int block, const QRect &place) const;
    QList<Spot> linksOf(int row, int block) const;

    // view_spots.cpp
    QList<Spot> pressable(int row, int block); ///< in reading order; lays the block out
    QList<Spot> visibleSpots(int row);
    std::optional<Spot> nextSpot(bool next);
    std::optional<Spot> present(const Spot &spot) const; ///< where it is now; none: it is gone
    int blockOf(const Spot &spot) const; ///< -1: it is gone
    void forgetSpots();
    void focusSpot(const std::optional<Spot> &spot);
    void activate(const Spot &spot);
    void toggleWrap(const Spot &spot, int block);
    QString nameOf(const Spot &spot) const;
    bool showsActions(int row) const;
    QString footerText(int row) const;
    QString boxText(int row, int block) const;

    // view_mouse.cpp
    Hit hitAt(QPoint point) const;
    const transcript::Segment *segmentAt(const Hit &hit) const;
    std::optional<Spot> spotAt(QPoint point) const;
    QString linkAt(QPoint point) const;
    Place placeAt(QPoint point) const;
    void hover(QPoint point);
    void showLink(const QString &address);
    void extendTo(QPoint point);
    void dragThumb(QPoint point);
    void scrollBox(int row, int block, int to);
    QString tipAt(QPoint point) const;

    // view_selection.cpp
    std::pair<Place, Place> orderedSelection() const;
    void publishSelection();
    transcript::BlockText textOf(int row, int block) const;
    std::pair<Place, Place> wordAt(const Place &place) const;
    std::pair<Place, Place> paragraphAt(const Place &place) const;
    void startCopying(const Place &from, const Place &to, Form form, QClipboard::Mode mode);
    void goOnCopying();

    // view_caret.cpp: selecting by keys
    bool extendByKey(QKeyEvent *event);
    Place caret();
    Place nextCharacter(const Place &from, bool forward);
    Place nextWord(const Place &from, bool forward);
    Place nextLine(const Place &from, bool forward);
    Place nextPage(const Place &from, bool forward);
    Place lineEnd(const Place &from, bool forward);
    Place documentEnd(const Place &from, bool forward);
    Place stepIn(const Place &from, bool forward, bool word);
    Place nextText(int row, int block, bool forward, const Place &otherwise);
    QRect caretRectangle(const Place &place); ///< in the viewport
    void showPlace(const Place &place);

    // view_keys.cpp, view_tokens.cpp
    bool scrollByKey(int key);
    bool pressByKey();
    bool walkToken(int key);
    Token neighbour(const Token &token, int step) const;
    void showToken(int row, Part part, qint32 from, qint32 to);
    void moveFocus(int step);
    void takeFocus(int row);

    // accessible.cpp
    void announce(int row, bool complete);
    void tellFocus();
    void forgetAccessible();

    transcript::Flow m_flow;
    transcript::Anchor m_anchor; ///< what stands at the top of the viewport
    qint64 m_top = 0; ///< of the viewport in the flow
    bool m_followsEnd = true;
    bool m_following = true;
    bool m_settling = false;
    std::map<int, bool> m_changed; ///< rows that changed since the last flush; true: only texts grew
    PacedUpdate *m_pace;
    QTimer m_readOn;
    QList<QAction *> m_actions;
    QToolButton *m_jump = nullptr;

    Place m_selectionStart;
    Place m_selectionEnd;
    std::pair<Place, Place> m_pressedRange; ///< word or paragraph that a drag goes on from
    std::optional<int> m_caretX; ///< column that moving by lines keeps to
    std::vector<Copying> m_copying;
    QTimer m_copyOn;
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
    bool m_ring = false; ///< the focus was moved by keys
    AccessibleTranscript *m_accessible = nullptr; ///< once it was asked for

    struct Announced {
        int row = -1;
        qint32 offset = 0; ///< of the text that was read out
        QElapsedTimer since;
    } m_announced;
};

} // namespace moire::widgets
