// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QList>
#include <QPointer>
#include <QString>
#include <QVariant>

#include <array>

namespace moire::widgets::transcript {

enum class Kind : uint8_t { Question, Answer, System, Notice };
enum class Part : uint8_t { Reasoning, Text }; ///< in the order in which they stand

/// What the view reads of a row, found by these names in QAbstractItemModel::roleNames().
enum class Role : uint8_t {
    Kind, ///< int
    Author,
    Text,
    Reasoning,
    TextEnds, ///< QList<qint32>: the end of each token's range in the text, in UTF-16 units
    ReasoningEnds,
    Streaming,
    ReasoningOpen,
    ReasoningTitle,
    Footer,
    Edited,
    BranchIndex, ///< from 0
    BranchCount,
    Forgotten,
    Error,
    Length, ///< UTF-16 units of text and shown reasoning, for estimates: must be cheap
    Attachments, ///< QVariantList of maps: "name" and "label" (its size in words) of each attached file
    Loaded, ///< false: the other facts and texts are not known yet; asking for them reads them, dataChanged() follows
    Count
};

/// A file that went with a question.
struct AttachedFile {
    QString name;
    QString size; ///< in words, such as "212 tokens"
    bool operator==(const AttachedFile &) const = default;
};

/// The facts of a row but for its texts.
struct Facts {
    Kind kind = Kind::Answer;
    QString author;
    QString reasoningTitle;
    QString footer;
    QString error;
    QList<AttachedFile> attachments;
    bool streaming = false;
    bool reasoningOpen = false;
    bool edited = false;
    bool forgotten = false;
    int branch = 0;
    int branches = 0;
    bool operator==(const Facts &) const = default;
};

/// The model's rows by role. Nothing is kept here: texts that a caller holds would be copied when the model appends.
class Source {
public:
    void setModel(QAbstractItemModel *model);
    QAbstractItemModel *model() const { return m_model; }
    int rows() const;
    QVariant value(int row, Role role) const; ///< invalid where the model has no such role or row
    Facts facts(int row) const;
    Kind kind(int row) const;
    qint32 length(int row) const;
    bool isLoaded(int row) const; ///< true where the model has no such role
    QString text(int row, Part part) const;
    QList<qint32> ends(int row, Part part) const;
    bool set(int row, Role role, const QVariant &value) const;
    /// Whether a dataChanged() with \p roles can concern the texts.
    bool touchesText(const QList<int> &roles) const;

private:
    QPointer<QAbstractItemModel> m_model;
    std::array<int, static_cast<size_t>(Role::Count)> m_roles{};
};

} // namespace moire::widgets::transcript
