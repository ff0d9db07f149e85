// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/column_pages.h"
#include "analysis/latency.h"
#include "analysis/selection.h"
#include "instruments/answer_figures.h"
#include "shell/services.h"
#include "storage/records.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

namespace moire {
class Conversation;
class Store;
class Tokenizer;
} // namespace moire

namespace moire::ui {

/// An answer of the shown chat, for the instruments.
struct AnswerData {
    qint64 message = 0;
    GenerationInfo info;
    std::unique_ptr<analysis::ColumnPages> pages; ///< its tokens, as far as they are in memory
    AnswerFigures figures; ///< of the first figures.tokens() tokens
    std::vector<analysis::Happening> happenings; ///< while it was generated, if this program did it
    QuestionWait waited; ///< before that, likewise
    bool running = false;
    bool wanted = false; ///< its figures are read to the end
    bool outside = false; ///< of another branch than the one that is shown
    std::vector<SharedToken> held = {}; ///< of a guest: its tokens, which no database has
    QString problem; ///< why tokens could not be read; empty: they could

    const analysis::RouteShape &shape() const { return pages->shape(); }
    bool complete() const { return figures.tokens() == pages->size(); }
    bool isGuest() const { return message < 0; }
};

/// An answer that is in no chat, such as a cell of an experiment.
struct GuestAnswer {
    GenerationInfo info;
    analysis::RouteShape shape;
    std::vector<SharedToken> tokens;
};

/// The answers of the chat that is shown, as columns: read by pages from the database, or growing while an answer is
/// generated; or guests in their place, whose tokens are in memory. Tells the selection what exists. Reads the figures
/// of those answers that the selection describes. Lives on the window's thread.
class ChatData : public QObject {
    Q_OBJECT
public:
    ChatData(const Services &services, Conversation &conversation, QObject *parent = nullptr);
    ~ChatData() override;

    analysis::SelectionModel &selection() { return m_selection; }
    const Services &services() const { return m_services; }
    Conversation &conversation() { return m_conversation; }
    AnswerData *selected() { return find(m_selection.current().answer); } ///< null: none is selected
    AnswerData *find(qint64 message); ///< null: not shown, or not known yet
    /// The token shown by panels of one token: the one under the pointer, or else the selected one.
    struct ShownToken {
        AnswerData *answer = nullptr; ///< null: none
        analysis::TokenNumber token;
    };
    ShownToken shownToken();
    bool reading() const { return m_reading; } ///< the list of answers is being read
    bool hasAnswers() const { return !m_selection.answers().empty(); }

    /// The open model's words, if the answer is of that model; null: nobody knows its words.
    const Tokenizer *tokenizer(const AnswerData &answer) const;
    bool isOfOpenModel(const AnswerData &answer) const;

    /// Shows these answers in place of the chat's, which goes on unseen. Returns their numbers: below 0, never used
    /// again. None: the chat is shown again, with what was selected in it.
    std::vector<qint64> showGuests(std::vector<GuestAnswer> guests);
    bool showsGuests() const { return !m_guests.empty(); }
    /// Reads the figures of an answer as far as its tokens are in memory, also while nobody looks at the instruments.
    void readFigures(AnswerData &answer);
    static QString notForGuests(); ///< what instruments say that would evaluate the answer again

    /// While it is off, no figures are read: nobody looks at the instruments.
    void setActive(bool active);
    /// The running answer is stopped when one of these anomalies is found, also while the instruments are hidden.
    void setStopAt(std::set<analysis::AnomalyKind> kinds);
    const std::set<analysis::AnomalyKind> &stopAt() const { return m_stopAt; }
    /// Another answer to the question of the selected one, of a branch that is not shown.
    struct Branch {
        qint64 message = 0;
        int number = 0; ///< among all answers to the question, from 1
        bool operator==(const Branch &) const = default;
    };
    const std::vector<Branch> &branches() const { return m_branches; }

signals:
    /// An answer was stopped because of setStopAt().
    void stopped(qint64 answer, const moire::analysis::Anomaly &why);
    /// Tokens or figures of an answer arrived; 0: other answers are shown.
    void changed(qint64 answer);

private:
    struct Found { ///< an answer in the database
        qint64 message = 0;
        GenerationInfo info;
        uint32_t tokens = 0;
        analysis::RouteShape shape; ///< from its first routes
        int number = 0; ///< Branch::number
    };
    static Found findAnswer(Store &store, qint64 message);
    void takePath();
    void takeFound(const std::vector<Found> &found);
    void begin(const GenerationInfo &info);
    void take(const AnswerBatch &batch);
    void end(const GenerationInfo &info);
    AnswerData &add(qint64 message, const GenerationInfo &info, uint32_t tokens, analysis::RouteShape shape);
    static void append(AnswerData &answer, const std::vector<SharedToken> &tokens);
    void noteHappenings(AnswerData &answer, uint32_t arrived);
    void probeDatabase(qint64 message, uint32_t first);
    void tellAnswers();
    void tell(qint64 chat, std::vector<analysis::SelectableAnswer> answers);
    void readFigures();
    void readBranches();
    void takeBranches(const std::vector<Found> &found);
    void startRunning(qint64 message);
    void watchForStall();
    void stopIfAsked(const AnswerData &answer, size_t known);
    AnswerFigures freshFigures(const GenerationInfo &info, const analysis::RouteShape &shape) const;
    bool advance(AnswerData &answer); ///< as far as pages are in memory; false: nothing new
    void readPage(qint64 message, analysis::TokenSpan span);
    analysis::RouteShape withModel(analysis::RouteShape shape, const GenerationInfo &info) const;

    Services m_services;
    Conversation &m_conversation;
    analysis::SelectionModel m_selection;
    std::map<qint64, AnswerData> m_answers; ///< by message
    std::unique_ptr<QObject> m_replies; ///< context of the replies about the shown path
    qint64 m_session = 0;
    qint64 m_running = 0; ///< message
    bool m_reading = false;
    bool m_active = true;
    std::set<analysis::AnomalyKind> m_stopAt;
    QTimer m_stallTimer; ///< while an answer runs
    QElapsedTimer m_sinceToken;
    int64_t m_faults = 0; ///< page faults when tokens arrived last
    bool m_probing = false; ///< the database is being asked
    std::vector<Branch> m_branches;
    std::vector<qint64> m_guests; ///< shown in place of the chat; empty: the chat is
    qint64 m_lastGuest = 0;
    analysis::Selection m_chatSelection; ///< while guests are shown
};

} // namespace moire::ui
