// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/exchange.h"

#include <moire/error.h>

#include <algorithm>
#include <utility>

namespace moire {

namespace {

using Kind = Question::Kind;

[[noreturn]] void refuse(const char *why, const char *remedy)
{
    throw Error(ErrorKind::Usage, why, "chat", remedy);
}

MessageRecord record(Role role, const QString &text)
{
    MessageRecord message;
    message.role = role;
    message.text = text;
    return message;
}

/// How many messages the latest answer of the branch left out.
size_t forgottenBefore(Store &store, const std::vector<MessageRecord> &path)
{
    const auto answer = std::find_if(path.rbegin(), path.rend(),
                                     [](const MessageRecord &m) { return m.role == Role::Assistant && !m.edited; });
    if (answer == path.rend())
        return 0;
    const auto generation = store.generation(answer->id);
    return generation ? promptNotes(*generation).forgotten : 0;
}

void checkSession(Store &store, qint64 session)
{
    if (!store.session(session))
        throw Error(ErrorKind::Usage, "this chat was deleted", "session " + std::to_string(session),
                    "choose another chat, or undo the deletion");
}

Preparation prepareNewQuestion(Store &store, const Question &question)
{
    Preparation preparation;
    if (question.session != 0)
        preparation.path = store.path(question.session, question.message);
    if (question.kind == Kind::Edit) {
        if (preparation.path.empty() || preparation.path.back().role != Role::User)
            refuse("this is not a question", "edit one of your own messages");
        preparation.notes.forgotten = forgottenBefore(store, preparation.path);
        preparation.parent = preparation.path.back().parent;
        preparation.path.pop_back();
    } else {
        // Nothing can follow a damaged message, so the question becomes a branch beside it.
        while (!preparation.path.empty() && !preparation.path.back().readable)
            preparation.path.pop_back();
        preparation.notes.forgotten = forgottenBefore(store, preparation.path);
        if (!preparation.path.empty())
            preparation.parent = preparation.path.back().id;
        else if (!question.systemPrompt.trimmed().isEmpty())
            preparation.path.push_back(record(Role::System, question.systemPrompt));
    }
    preparation.path.push_back(record(Role::User, question.text));
    return preparation;
}

void refuseHybrid(const std::optional<GenerationInfo> &generation)
{
    if (generation && promptNotes(*generation).reasonedBy.used())
        refuse("another engine reasoned for this answer", "regenerate it");
}

void takePartial(Store &store, Preparation &preparation, const MessageRecord &answer)
{
    const auto generation = store.generation(answer.id);
    if (generation && generation->state == QLatin1String("stop"))
        refuse("this answer is complete", "ask a new question, or edit the answer and continue that");
    if (generation && generation->state == QLatin1String("running"))
        refuse("this answer is still being generated", "wait for its end, or stop it");
    if (answer.text.isEmpty() && answer.reasoning.isEmpty())
        return; // nothing was said: it is answered anew
    refuseHybrid(generation);
    preparation.partial =
        PartialAnswer{.text = answer.text.toStdString(),
                      .reasoning = answer.reasoning.toStdString(),
                      .thinkingTokens = static_cast<size_t>(
                          generation ? std::max<qint64>(0, generation->thinkingTokens.value_or(0)) : 0)};
    preparation.notes.continues = answer.id;
    preparation.notes.givenText = answer.text.size();
    preparation.notes.givenReasoning = answer.reasoning.size();
}

/// Takes the tokens before the alternative. An answer that continues another one begins with its text, without tokens.
void takeTokens(Store &store, Preparation &preparation, const MessageRecord &answer, qint64 token)
{
    const auto generation = store.generation(answer.id);
    if (!generation)
        refuse("this answer has no tokens", "choose an answer that a model gave");
    refuseHybrid(generation);
    if (generation->state == QLatin1String("running"))
        refuse("this answer is still being generated", "wait for its end, or stop it");
    if (token < 0 || token >= store.tokenCount(generation->id))
        refuse("this token is no longer there", "choose another one");
    preparation.given = store.tokens(generation->id, 0, token, false);
    const bool complete = std::ssize(preparation.given) == token &&
        std::none_of(preparation.given.begin(), preparation.given.end(),
                     [](const SharedToken &t) { return t->id == missingToken; });
    if (!complete)
        refuse("tokens before this one cannot be read", "choose an earlier one, or another answer");
    const PromptNotes notes = promptNotes(*generation);
    if (notes.continues == 0)
        return;
    preparation.partial = PartialAnswer{.text = answer.text.left(notes.givenText).toStdString(),
                                        .reasoning = answer.reasoning.left(notes.givenReasoning).toStdString()};
    preparation.notes.continues = notes.continues;
    preparation.notes.givenText = notes.givenText;
    preparation.notes.givenReasoning = notes.givenReasoning;
}

} // namespace

Preparation prepare(Store &store, const Question &question)
{
    if (question.session != 0)
        checkSession(store, question.session);
    if (question.kind == Kind::Ask || question.kind == Kind::Edit)
        return prepareNewQuestion(store, question);
    Preparation preparation;
    preparation.path = store.path(question.session, question.message);
    preparation.notes.forgotten = forgottenBefore(store, preparation.path);
    if (preparation.path.empty() || !preparation.path.back().readable)
        refuse("this message cannot be read", "choose another one");
    if (preparation.path.back().role == Role::Assistant) {
        const MessageRecord answer = std::move(preparation.path.back());
        preparation.path.pop_back();
        if (question.kind == Kind::Continue)
            takePartial(store, preparation, answer);
        else if (question.kind == Kind::Branch)
            takeTokens(store, preparation, answer, question.token);
    } else if (question.kind == Kind::Continue || question.kind == Kind::Branch) {
        refuse("only an answer can be continued", "regenerate it instead");
    }
    if (preparation.path.empty() || preparation.path.back().role != Role::User)
        refuse("there is no question before this answer", "ask a new question");
    preparation.parent = preparation.path.back().id;
    return preparation;
}

Committed commit(Store &store, const Question &question, const Preparation &preparation, const GenerationInfo &info)
{
    store.requireWritable();
    sql::Transaction transaction(store.database());
    Committed committed;
    if (question.kind == Kind::Ask || question.kind == Kind::Edit) {
        const QString system = question.kind == Kind::Ask ? question.systemPrompt : QString();
        committed.asked = store.ask(question.session, preparation.parent, system, question.text, info);
        committed.newQuestion = true;
    } else {
        checkSession(store, question.session);
        committed.asked.session = question.session;
        committed.asked.path = preparation.path;
        AnswerBatch given;
        if (const auto &partial = preparation.partial) {
            if (!partial->reasoning.empty())
                given.pieces.push_back({Phase::Thinking, partial->reasoning});
            if (!partial->text.empty())
                given.pieces.push_back({Phase::Answer, partial->text});
            committed.givenText = QString::fromStdString(partial->text);
            committed.givenReasoning = QString::fromStdString(partial->reasoning);
        }
        committed.asked.generation = store.beginGeneration(question.session, *preparation.parent, info, given);
    }
    committed.outline = store.outline(committed.asked.session, committed.asked.generation.message);
    transaction.commit(); // last: if anything above fails, nothing is saved, and the question can be sent again
    return committed;
}

} // namespace moire
