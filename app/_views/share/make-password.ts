// A password that can be said on the telephone: three words and two digits, by chance. 30 bits, and a link lets nobody try
// more than a hundred a day.

const WORDS =
  "acorn amber anchor apple arrow aspen autumn badge baker balcony bamboo barley basket beacon beaver bench berry birch bison blanket bottle branch bread bridge bronze brook brush bucket butter button cabin cable camel candle canoe canvas carbon carpet castle cedar cello chair chalk cherry chestnut circle citrus clay cliff clock cloud clover coast cobalt coffee comet compass copper coral cotton crane crater cricket crystal curtain dahlia daisy dawn delta desert dolphin domino door dragon drum eagle early east echo elbow elm ember engine evening fabric falcon feather fennel fern fiddle field finch fjord flame flint flower forest fossil fox frost garden garlic gentle ginger glacier glass globe gold goose granite grape grass gravel green guitar gull hammer harbour harvest hazel heron hill honey horizon horse indigo island ivory ivy jacket jade jasmine jungle juniper kettle kite ladder lagoon lake lamp lantern lark laurel lavender leaf lemon lentil lilac linen lion lizard lobster lotus lunar maple marble meadow melon mint mirror mist moon morning moss mountain museum music mustard narrow nectar needle nest night north nutmeg oak oasis ocean olive onion opal orange orchard orchid otter owl oyster paddle paper parrot pear pebble pencil pepper piano pigeon pillow pine planet plum pocket pond poplar potato prairie pumpkin puzzle quartz quiet quill rabbit rain raven reed ribbon rice river robin rocket rose saddle saffron sail salmon sand scarf season shadow shell shore silver sky slate snow south sparrow spice spring spruce star stone summer sunset swan table tango tea temple thyme tiger timber torch tower train tulip tunnel turtle valley vanilla velvet violet violin walnut water west wheat willow window winter wolf wood yellow zebra".split(
    " ",
  );

/** From a source that nobody can foresee; in the browser and on the server alike. */
export function makePassword(): string {
  const [first = 0, second = 0, third = 0, digits = 0] = crypto.getRandomValues(new Uint32Array(4));
  const word = (number: number) => WORDS[number % WORDS.length];
  return `${word(first)}-${word(second)}-${word(third)}-${10 + (digits % 90)}`;
}
