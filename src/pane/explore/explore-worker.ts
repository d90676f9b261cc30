import { highsSolver } from "../../solver";
import { answering } from "../work/answering";
import type { Answer, ExploreQuestion } from "./explore-messages";
import { exploreAnswers } from "./explore-answers";

// Runs in a worker of its own, which answers one question and ends.
const answer = answering<ExploreQuestion, Answer>(exploreAnswers(highsSolver()), (said) =>
  self.postMessage(said),
);

self.addEventListener("message", ({ data }: MessageEvent<ExploreQuestion>) => void answer(data));
