# SPDX-License-Identifier: GPL-3.0-or-later
"""Pre-training and supervised fine-tuning: one loop, two kinds of rows.

The budget is a number of tokens; with --minutes the schedule follows the clock instead, so that a slower machine ends in
time with fewer tokens. Every step's rows come from the seed and the step's number alone: a run that was cut off goes on
from its checkpoint with the rows that it would have seen.
"""
from __future__ import annotations

import argparse
import json
import random
import signal
import time
from pathlib import Path

import torch

import data
import machine
import tokenizer as tokens
from model import Config, Model
from optimiser import Optimiser


def rate(progress: float, warm: float, hold: float) -> float:
    """Up, level, and down to nothing: shares of the whole run."""
    if progress < warm:
        return max(progress / warm, 0.02)
    return 1.0 if progress < hold else max(0.0, (1 - progress) / (1 - hold))


def _padded_half(x: torch.Tensor) -> torch.Tensor:
    """Rows of zeros up to the next 128: for each new shape of such a product the library compiles a kernel."""
    padded = x.new_zeros((x.shape[0] + 127) // 128 * 128, x.shape[1], dtype=torch.bfloat16)
    padded[: x.shape[0]] = x
    return padded


class SummedCrossEntropy(torch.autograd.Function):
    """Of the logits hidden @ weight.T, whose gradient takes their place in memory. hidden [n, width], targets [n],
    weight [vocabulary, width]. `half`: the gradient's products are of bfloat16 (see `model.product`)."""

    @staticmethod
    def forward(ctx, hidden, weight, targets, half):
        logits = hidden @ weight.t()
        best = logits.amax(1, keepdim=True)
        chosen = logits.gather(1, targets.unsqueeze(1))
        total = logits.sub_(best).exp_().sum(1, keepdim=True)
        logits.div_(total).scatter_add_(1, targets.unsqueeze(1), torch.full_like(total, -1))
        ctx.save_for_backward(hidden, weight, logits)
        ctx.half, ctx.count = half, hidden.shape[0]
        return (total.log() + best - chosen).sum()

    @staticmethod
    def backward(ctx, gradient):
        hidden, weight, d_logits = ctx.saved_tensors
        if ctx.half:
            hidden, weight, d_logits = _padded_half(hidden), weight.bfloat16(), _padded_half(d_logits)
        return (d_logits @ weight)[:ctx.count].float() * gradient, (d_logits.t() @ hidden).float() * gradient, None, None


def loss_of(model: Model, rows: torch.Tensor, mask: torch.Tensor | None, count: int) -> torch.Tensor:
    """Cross-entropy over the targets that the mask lets through, summed, over `count`: the targets of all processes.
    rows [batch, time + 1], mask [batch, time]."""
    hidden, targets = model.hidden(rows[:, :-1]), rows[:, 1:]
    if mask is None:
        mask = torch.ones_like(targets, dtype=torch.bool)
    return SummedCrossEntropy.apply(hidden[mask], model.output.seen(), targets[mask], model.half) / count


def save(path: Path, model: Model, optimiser: Optimiser | None, **more) -> None:
    state = {"config": model.config.as_dict(), "model": model.state_dict(), **more}
    if optimiser is not None:
        state["optimiser"] = optimiser.state
    torch.save(state, path.with_suffix(".new"))
    path.with_suffix(".new").rename(path)


def open_log(path: Path, step: int):
    """A stage's log, to go on after `step`: what a killed run wrote beyond its checkpoint is done again, and logged again."""
    kept = []
    for line in path.read_text().splitlines() if path.exists() else []:
        try:
            if json.loads(line)["step"] <= step:
                kept.append(line + "\n")
        except ValueError:  # cut in the middle
            break
    path.write_text("".join(kept))
    return path.open("a")


def load_model(path: Path) -> tuple[Model, dict]:
    state = torch.load(path, weights_only=True, map_location=torch.get_default_device())
    model = Model(Config(**state["config"]))
    model.load_state_dict(state["model"])
    return model, state


class Interrupted:
    """Set by SIGTERM and SIGINT: the step is finished and a checkpoint written, from which the next call goes on."""

    def __init__(self):
        self.set = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._ask)

    def _ask(self, *_) -> None:
        self.set = True


def run(options: argparse.Namespace, team: machine.Team) -> None:
    machine.prepare(options)
    torch.manual_seed(options.seed)
    folder = Path(options.work)
    tokenizer = tokens.load(folder / "tokenizer.json")
    checkpoint = folder / f"{options.stage}.pt"
    step, seen, spent = 0, 0, 0.0
    if checkpoint.exists():
        model, state = load_model(checkpoint)
        step, seen, spent = state["step"], state["tokens"], state["seconds"]
        if state.get("done"):
            if team.rank == 0:
                print(f"{options.stage}: done before")
            return
    elif options.start:
        model, state = load_model(folder / options.start)[0], None
    else:
        model, state = Model(Config(**json.loads(options.config))), None
    optimiser = Optimiser(model, options.muon, options.adam)
    if state:
        optimiser.state = state["optimiser"]
    if step == 0 and team.rank == 0:
        total, active = model.parameters_total_active()
        print(f"{options.stage}: {total} parameters, {active} active", flush=True)
    log = open_log(folder / f"{options.stage}.jsonl", step) if team.rank == 0 else None
    begun, saved = time.monotonic() - spent, time.monotonic()
    losses: list[float] = []
    model.train()
    interrupted = Interrupted() if team.rank == 0 else None
    while True:
        spent, stop = team.agree([time.monotonic() - begun, float(interrupted is not None and interrupted.set)])
        if stop:
            break
        progress = max(seen / options.tokens, spent / (60 * options.minutes) if options.minutes else 0.0)
        if progress >= 1:
            break
        quantised = progress >= options.quantise_from
        if quantised:
            model.see_through(options.quantise)
        model.reckon_in_half(machine.halves() and not quantised)  # the end is exact
        rng = random.Random(f"{options.seed} {options.stage} {step}")
        long = step % 25 == 24 and progress > 0.5  # some rows of the whole context
        rows, length = (max(team.size, options.rows * options.length // 1024), 1024) if long else (options.rows, options.length)
        mask, count = None, rows * length
        if options.chat:
            batch, masks = data.conversations(rng, tokenizer, rows, length)
            mask, count = torch.tensor(team.share(masks)), sum(map(sum, masks))
        else:
            batch = data.documents(rng, tokenizer, rows, length)
        loss = loss_of(model, torch.tensor(team.share(batch)), mask, count)
        optimiser.clear()
        loss.backward()
        loss = loss.detach()
        team.add([loss, *(layer.load for layer in model.expert_layers()), *(p.grad for p in model.parameters())])
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        scale = rate(progress, options.warm, options.hold)
        optimiser.step(scale)
        balance_step = options.balance * scale
        worst = [layer.balance(balance_step) for layer in model.expert_layers()]
        step += 1
        seen += rows * length
        losses.append(loss.item())
        if team.rank:
            continue
        if step % options.every == 0:
            line = {"step": step, "tokens": seen, "seconds": round(spent, 1), "loss": round(sum(losses) / len(losses), 4),
                    "rate": round(scale, 4), "norm": round(norm.item(), 3), "balance": [round(w, 2) for w in worst]}
            losses.clear()
            print(json.dumps(line), file=log, flush=True)
            print(json.dumps(line), flush=True)
        if time.monotonic() - saved > 150:
            save(checkpoint, model, optimiser, step=step, tokens=seen, seconds=spent)
            saved = time.monotonic()
    if team.rank:
        return
    save(checkpoint, model, optimiser if stop else None, step=step, tokens=seen, seconds=spent, done=not stop)
    if stop:
        raise SystemExit(f"{options.stage}: interrupted at step {step}; call again to go on")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stage")
    parser.add_argument("--work", default="work")
    parser.add_argument("--start", help="checkpoint to start from")
    parser.add_argument("--config", default="{}", help="JSON of model.Config's fields")
    parser.add_argument("--chat", action="store_true", help="conversations, loss on the answers alone")
    parser.add_argument("--tokens", type=int, default=20_000_000)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--rows", type=int, default=16)
    parser.add_argument("--length", type=int, default=256)
    parser.add_argument("--muon", type=float, default=0.02)
    parser.add_argument("--adam", type=float, default=0.004)
    parser.add_argument("--balance", type=float, default=0.01)
    parser.add_argument("--warm", type=float, default=0.02)
    parser.add_argument("--hold", type=float, default=0.5)
    parser.add_argument("--quantise", default="q8_0", choices=["q8_0", "q4_0"])
    parser.add_argument("--quantise-from", type=float, default=2.0, help="share of the run")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=1, help="that share the rows of every step")
    machine.add_options(parser)
    parser.add_argument("--every", type=int, default=10)
    machine.together(run, parser.parse_args())


if __name__ == "__main__":
    main()
