import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from "react";

const Left = createContext<Map<string, unknown> | null>(null);

/** Keeps what was begun in a place while somebody looks at another one. */
export function LeftStanding({ children }: { readonly children: ReactNode }) {
  const left = useRef(new Map<string, unknown>());
  return <Left.Provider value={left.current}>{children}</Left.Provider>;
}

/** State of a place that stands as it was left when the place is come back to. */
export function useLeft<Value>(
  name: string,
  initial: Value,
): readonly [Value, Dispatch<SetStateAction<Value>>] {
  const left = useContext(Left);
  const [value, setValue] = useState<Value>(() =>
    left?.has(name) === true ? (left.get(name) as Value) : initial,
  );
  useEffect(() => void left?.set(name, value), [left, name, value]);
  return [value, setValue];
}
