/** One fault put into the sound manifest, and the sentence that must refuse it. */
type BrokenManifest = {
  readonly fault: string;
  readonly sound: string | RegExp;
  readonly broken: string;
  readonly reason: string;
};

export const brokenManifests: readonly BrokenManifest[] = [
  {
    fault: "a runtime of another page",
    sound: 'Runtime resid="Pane.Url"',
    broken: 'Runtime resid="Help.Url"',
    reason: "Page names another page than the runtime.",
  },
  {
    fault: "a short-lived runtime",
    sound: 'lifetime="long"',
    broken: 'lifetime="short"',
    reason: "The runtime is not long-lived.",
  },
  {
    fault: "no runtime",
    sound: /<Runtimes>[^]*<\/Runtimes>/,
    broken: "",
    reason: "There are 0 runtimes, not one.",
  },
  {
    fault: "a command page of its own",
    sound: 'FunctionFile resid="Pane.Url"',
    broken: 'FunctionFile resid="Help.Url"',
    reason: "FunctionFile names another page than the runtime.",
  },
  {
    fault: "a button that opens another page",
    sound: /(ShowTaskpane">\s*<SourceLocation resid=)"Pane.Url"/,
    broken: '$1"Help.Url"',
    reason: "Action names another page than the runtime.",
  },
  {
    fault: "a button with nothing behind it",
    sound: "<FunctionName>WriteWorkbook",
    broken: "<FunctionName>WriteAll",
    reason: "The command WriteAll is associated with nothing.",
  },
  {
    fault: "an icon that is not there",
    sound: "assets/refresh-32.png",
    broken: "assets/refresh-33.png",
    reason: "/assets/refresh-33.png does not exist.",
  },
  {
    fault: "a resource nobody defined",
    sound: 'Label resid="Group.Label"',
    broken: 'Label resid="Group.Name"',
    reason: "Group.Name is defined 0 times, not once.",
  },
  {
    fault: "a resource defined twice",
    sound: 'bt:String id="Group.Label"',
    broken: 'bt:String id="OpenPane.Label"',
    reason: "OpenPane.Label is defined 2 times, not once.",
  },
  {
    fault: "a resource nobody uses",
    sound: 'Label resid="Group.Label"',
    broken: 'Label resid="OpenPane.Label"',
    reason: "Group.Label is defined and never used.",
  },
  {
    fault: "a resource id of 33 characters",
    sound: /Group\.Label/g,
    broken: `Group.${"L".repeat(27)}`,
    reason: `Group.${"L".repeat(27)} is longer than 32 characters.`,
  },
  {
    fault: "a label of 126 characters",
    sound: 'DefaultValue="Quotas"',
    broken: `DefaultValue="${"Q".repeat(126)}"`,
    reason: "Group.Label is longer than 125 characters.",
  },
  {
    fault: "a tooltip of 251 characters",
    sound: 'DefaultValue="Open the pane',
    broken: `DefaultValue="${"o".repeat(251)}`,
    reason: "OpenPane.Tooltip is longer than 250 characters.",
  },
  {
    fault: "an address without https",
    sound: "https://localhost:3000/taskpane.html",
    broken: "http://localhost:3000/taskpane.html",
    reason: "http://localhost:3000/taskpane.html is not https.",
  },
  {
    fault: "a domain without https",
    sound: "<AppDomain>https:",
    broken: "<AppDomain>http:",
    reason: "http://localhost:3000 is not https.",
  },
  {
    fault: "an icon that does not exist",
    sound: "/assets/icon-16.png",
    broken: "/assets/icon-17.png",
    reason: "/assets/icon-17.png does not exist.",
  },
  {
    fault: "an icon of another size",
    sound: "/assets/icon-80.png",
    broken: "/assets/icon-128.png",
    reason: "/assets/icon-128.png is 128 × 128, not 80 × 80.",
  },
  {
    fault: "an icon without the size for the ribbon",
    sound: '<bt:Image size="80" resid="Icon.80" />',
    broken: "",
    reason: "An icon has no image of 80 pixels.",
  },
  {
    fault: "a namespace",
    sound: "<Metadata>",
    broken: '<Namespace resid="Group.Label" /><Metadata>',
    reason: "There must be no Namespace: the functions carry their full names already.",
  },
  {
    fault: "an equivalent add-in",
    sound: "<Hosts>",
    broken: "<EquivalentAddins /><Hosts>",
    reason: "There must be no EquivalentAddins: it takes the dots out of function names, for good.",
  },
  {
    fault: "a second pane",
    sound: '<Action xsi:type="ShowTaskpane">',
    broken: '<Action xsi:type="ShowTaskpane"><TaskpaneId>Two</TaskpaneId>',
    reason: "There must be no TaskpaneId: a shared runtime has one pane.",
  },
  {
    fault: "runtimes after the functions",
    sound: /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/AllFormFactors>)/,
    broken: "$2$1",
    reason: "Host must hold Runtimes, AllFormFactors, DesktopFormFactor in order.",
  },
  {
    fault: "functions from another site",
    sound: 'https://localhost:3000/functions.js"',
    broken: 'https://elsewhere.example/functions.js"',
    reason: "QUOTA.DEALS has no help page on elsewhere.example.",
  },
  {
    fault: "a tag left open",
    sound: "</Hosts>",
    broken: "",
    reason: "The manifest is not well-formed XML.",
  },
];
