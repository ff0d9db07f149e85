// SPDX-License-Identifier: GPL-3.0-or-later
#include "instruments/chat_data.h"

#include "analysis/stored_columns.h"
#include "runtime/conversation.h"
#include "runtime/engine_worker.h"
#include "storage/store_thread.h"

#include <moire/model.h>

#include <algorithm>
#include <utility>

namespace moire::ui {

using namespace moire::analysis;

namespace {

constexpr uint32_t tokensForShape = 512; ///< looked at to find how many experts a model has that is not open
constexpr size_t mostBranches = 32; ///< of one question that can be compared with
constexpr int stallCheckMs = 250;

/// The layers of the first routes, and the highest expert among the first tokens, in whatever layer.
RouteShape readShape(Store &store, qint64 generation)
{
    RouteShape shape;
    for (const SharedToken &token : store.tokens(generation, 0, tokensForShape)) {
        const TokenRoutes &routes = token->experts;
        if (shape.layers.empty()) {
            shape.layers = routes.layers;
            shape.perToken = routes.perLayer;
        }
        if (routes.layers == shape.layers)
            for (const uint32_t id : routes.ids)
                if (id < noChoice)
                    shape.experts = std::max(shape.experts, id + 1);
    }
    return shape;
}

} // namespace

ChatData::ChatData(const Services &services, Conversation &conversation, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_conversation(conversation),
      m_replies(new QObject)
{
    connect(&conversation, &Conversation::opened, this, &ChatData::takePath);
    connect(&conversation, &Conversation::pathChanged, this, &ChatData::takePath);
    connect(&conversation, &Conversation::answerBegan, this, &ChatData::begin);
    connect(&conversation, &Conversation::answerArrived, this, &ChatData::take);
    connect(&conversation, &Conversation::answerEnded, this, &ChatData::end);
    connect(&m_selection, &SelectionModel::changed, this, [this](SelectionModel::Parts parts) {
        if (parts & SelectionModel::AnswerPart) {
            AnswerData *answer = selected();
            m_selection.setShape(answer ? answer->shape() : RouteShape());
        }
        if (parts & (SelectionModel::AnswerPart | SelectionModel::OtherPart | SelectionModel::ScopePart))
            readFigures();
        if (parts & SelectionModel::AnswerPart)
            readBranches();
    });
    m_stallTimer.setInterval(stallCheckMs);
    connect(&m_stallTimer, &QTimer::timeout, this, &ChatData::watchForStall);
    takePath();
}

ChatData::~ChatData() = default;

AnswerData *ChatData::find(qint64 message)
{
    const auto found = m_answers.find(message);
    return found == m_answers.end() ? nullptr : &found->second;
}

ChatData::ShownToken ChatData::shownToken()
{
    if (const auto hovered = m_selection.hoveredToken())
        return {find(m_selection.hoveredAnswer()), *hovered};
    if (const auto token = m_selection.current().token)
        return {selected(), *token};
    return {};
}

bool ChatData::isOfOpenModel(const AnswerData &answer) const
{
    return m_services.engine.model() && (answer.running || m_services.engine.modelPath() == answer.info.modelPath);
}

const Tokenizer *ChatData::tokenizer(const AnswerData &answer) const
{
    return isOfOpenModel(answer) ? m_services.engine.model()->tokenizer() : nullptr;
}

void ChatData::setActive(bool active)
{
    m_active = active;
    readFigures();
}

/// Another path is shown: answers that were on the old one too are kept.
void ChatData::takePath()
{
    m_replies = std::make_unique<QObject>();
    std::vector<qint64> unknown;
    std::map<qint64, AnswerData> kept;
    const bool same = m_session == m_conversation.session();
    m_session = m_conversation.session();
    for (const OutlineItem &item : m_conversation.path()) {
        if (item.generation == 0)
            continue;
        AnswerData *known = same ? find(item.id) : nullptr;
        if (known) {
            known->outside = false;
            kept.emplace(item.id, std::move(*known));
        } else {
            unknown.push_back(item.id);
        }
    }
    for (const qint64 guest : m_guests)
        kept.emplace(guest, std::move(*find(guest)));
    m_answers = std::move(kept);
    m_running = m_answers.contains(m_running) ? m_running : 0;
    if (!same && !showsGuests())
        m_selection.setAnswers(0, {});
    std::erase_if(unknown, [this](qint64 message) {
        const ShownMessage *soFar = m_conversation.answerSoFar(message);
        if (!soFar)
            return false;
        AnswerData &answer = add(message, soFar->generation, 0, {});
        answer.running = soFar->generation.state == QLatin1String("running");
        if (answer.running)
            startRunning(message);
        answer.waited = soFar->waited;
        append(answer, soFar->tokens);
        return true;
    });
    m_reading = !unknown.empty();
    if (!m_reading) {
        tellAnswers();
        return;
    }
    emit changed(0);
    m_services.store.post(
        m_replies.get(),
        [unknown](Store &store) {
            std::vector<Found> list;
            for (const qint64 message : unknown)
                list.push_back(findAnswer(store, message));
            return list;
        },
        [this](const std::vector<Found> &found) { takeFound(found); },
        [this](const Error &) { // the page of the chat reports it
            m_reading = false;
            tellAnswers();
        });
}

ChatData::Found ChatData::findAnswer(Store &store, qint64 message)
{
    Found found{.message = message};
    try {
        found.info = store.generation(message).value_or(GenerationInfo());
        sql::Query count(store.database(), QStringLiteral("SELECT max(n) FROM tokens WHERE generation = ?"));
        if (count.bind(found.info.id).run().next() && !count.null(0))
            found.tokens = static_cast<uint32_t>(std::clamp<qint64>(count.integer(0) + 1, 0, UINT32_MAX));
        found.shape = readShape(store, found.info.id);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::Refused)
            throw; // of damaged rows, what was read is shown
    }
    return found;
}

void ChatData::takeFound(const std::vector<Found> &found)
{
    m_reading = false;
    for (const Found &answer : found)
        if (!find(answer.message))
            add(answer.message, answer.info, answer.tokens, withModel(answer.shape, answer.info));
    tellAnswers();
}

/// The open model knows how many experts there are; routes alone show only those that were chosen.
RouteShape ChatData::withModel(RouteShape shape, const GenerationInfo &info) const
{
    const auto &model = m_services.engine.model();
    if (!model || (!info.modelPath.isEmpty() && m_services.engine.modelPath() != info.modelPath))
        return shape;
    const RouteShape known = routeShape(model->config());
    if (shape.layers.empty())
        return known;
    if (known.layers == shape.layers && known.experts >= shape.experts)
        shape.experts = known.experts;
    return shape;
}

AnswerData &ChatData::add(qint64 message, const GenerationInfo &info, uint32_t tokens, RouteShape shape)
{
    if (shape.layers.empty())
        shape = withModel({}, info);
    AnswerData &answer = m_answers[message];
    answer = {.message = message, .info = info};
    answer.figures = freshFigures(info, shape);
    answer.pages = std::make_unique<ColumnPages>(std::move(shape), tokens,
                                                 [this, message](TokenSpan span) { readPage(message, span); });
    return answer;
}

/// The selection learns which answers there are, in the order of the path.
void ChatData::tellAnswers()
{
    std::vector<SelectableAnswer> list;
    const auto add = [&](qint64 message) {
        const AnswerData *answer = find(message);
        const bool told = std::any_of(list.begin(), list.end(),
                                      [message](const SelectableAnswer &a) { return a.message == message; });
        if (answer && !told)
            list.push_back({message, answer->pages->size()});
    };
    if (showsGuests()) {
        std::for_each(m_guests.begin(), m_guests.end(), add);
        tell(m_guests.front(), std::move(list));
        return;
    }
    for (const OutlineItem &item : m_conversation.path())
        add(item.id);
    add(m_running); // of a question that has just been asked
    tell(m_session, std::move(list));
}

void ChatData::tell(qint64 chat, std::vector<SelectableAnswer> answers)
{
    m_selection.setAnswers(chat, std::move(answers));
    AnswerData *answer = selected();
    m_selection.setShape(answer ? answer->shape() : RouteShape());
    readFigures();
    readBranches();
    emit changed(0);
}

std::vector<qint64> ChatData::showGuests(std::vector<GuestAnswer> guests)
{
    if (guests.empty() && !showsGuests())
        return {};
    if (!showsGuests())
        m_chatSelection = m_selection.current();
    for (const qint64 guest : std::exchange(m_guests, {}))
        m_answers.erase(guest);
    for (GuestAnswer &guest : guests) {
        AnswerData &answer =
            add(--m_lastGuest, guest.info, static_cast<uint32_t>(guest.tokens.size()), std::move(guest.shape));
        answer.held = std::move(guest.tokens);
        m_guests.push_back(answer.message);
    }
    tellAnswers();
    if (!showsGuests() && m_chatSelection.chat == m_session) {
        const Selection before = std::exchange(m_chatSelection, {});
        m_selection.selectAnswer(before.answer);
        if (before.token)
            m_selection.selectToken(before.answer, *before.token);
        if (!before.range.empty())
            m_selection.selectRange(before.answer, before.range);
        m_selection.setScope(before.scope);
    }
    return m_guests;
}

QString ChatData::notForGuests()
{
    return tr("Not available for an answer of an experiment.");
}

void ChatData::readFigures(AnswerData &answer)
{
    answer.wanted = true;
    if (advance(answer))
        emit changed(answer.message);
}

void ChatData::readFigures()
{
    if (!m_active)
        return;
    const Selection &selection = m_selection.current();
    for (auto &[message, answer] : m_answers) {
        answer.wanted = message == selection.answer || message == selection.other ||
            (selection.scope == Scope::Chat && !answer.outside);
        if (answer.wanted && advance(answer))
            emit changed(message);
    }
}

/// The answers beside the selected one, so that it can be compared with them.
void ChatData::readBranches()
{
    const qint64 message = m_selection.current().answer;
    const OutlineItem *item = message != 0 ? m_conversation.find(message) : nullptr;
    if (!item || item->siblings < 2) {
        takeBranches({});
        return;
    }
    m_services.store.post(
        m_replies.get(),
        [message, session = m_session](Store &store) {
            std::vector<Found> list;
            int number = 0;
            for (const qint64 sibling : store.siblings(session, message)) {
                ++number;
                if (sibling == message || list.size() == mostBranches)
                    continue;
                list.push_back(findAnswer(store, sibling));
                list.back().number = number;
            }
            return list;
        },
        [this, message](const std::vector<Found> &found) {
            if (m_selection.current().answer == message)
                takeBranches(found);
        },
        [](const Error &) {}); // without branches there is less to compare with
}

void ChatData::takeBranches(const std::vector<Found> &found)
{
    std::vector<Branch> branches;
    std::vector<qint64> messages;
    for (const Found &branch : found) {
        if (branch.info.id == 0 || branch.tokens == 0)
            continue; // edited by hand, or without a trace
        branches.push_back({branch.message, branch.number});
        messages.push_back(branch.message);
        if (!find(branch.message))
            add(branch.message, branch.info, branch.tokens, withModel(branch.shape, branch.info)).outside = true;
    }
    if (branches == m_branches)
        return;
    m_branches = std::move(branches);
    m_selection.setOutside(std::move(messages));
    emit changed(0);
}

bool ChatData::advance(AnswerData &answer)
{
    const uint32_t before = answer.figures.tokens();
    const size_t known = answer.figures.anomalies.size();
    while (!answer.complete()) {
        const TokenNumber next(answer.figures.tokens());
        const Columns *columns = answer.pages->page(ColumnPages::pageOf(next));
        const auto index = columns ? columns->index(next) : std::nullopt;
        if (!index)
            break; // it was asked for
        for (size_t i = *index; i < columns->size(); ++i)
            answer.figures.add(*columns, i);
    }
    if (answer.complete() && !answer.running)
        answer.figures.steps.finish();
    if (answer.running)
        stopIfAsked(answer, known);
    return answer.figures.tokens() != before;
}

void ChatData::readPage(qint64 message, TokenSpan span)
{
    const AnswerData *answer = find(message);
    if (!answer)
        return;
    if (answer->isGuest()) {
        Columns columns(answer->shape(), span.begin);
        for (uint32_t n = span.begin; n < span.end; ++n)
            columns.append(*answer->held[n]);
        answer->pages->deliver(std::move(columns));
        return;
    }
    m_services.store.post(
        this,
        [generation = answer->info.id, shape = answer->shape(), span](Store &store) {
            return readColumns(store, generation, span, shape);
        },
        [this, message, span](Columns columns) {
            AnswerData *to = find(message);
            if (!to)
                return;
            while (!to->running && columns.size() < span.size())
                columns.append({}); // tokens that the database has lost
            to->pages->deliver(std::move(columns));
            if (m_active && to->wanted)
                advance(*to);
            emit changed(message);
        },
        [this, message](const Error &error) {
            if (AnswerData *to = find(message)) {
                to->problem = QString::fromUtf8(error.what());
                emit changed(message);
            }
        });
}

} // namespace moire::ui
