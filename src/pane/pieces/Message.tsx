import type { ReactNode } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";

/** Something a person may do about a message. */
export type Choice = {
  readonly label: string;
  readonly onChoose: () => void;
  /** What most people come for. */
  readonly isFirst?: boolean;
};

export type MessageProps = {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly title: string;
  readonly choices?: readonly Choice[];
  readonly children?: ReactNode;
};

/** A message with its title, and the ways to answer it beneath. */
export function Message({ intent, title, choices = [], children }: MessageProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {choices.length > 0 && (
        <MessageBarActions>
          {choices.map(({ label, onChoose, isFirst = false }) => (
            <Button
              key={label}
              size="small"
              appearance={isFirst ? "primary" : "secondary"}
              onClick={onChoose}
            >
              {label}
            </Button>
          ))}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
