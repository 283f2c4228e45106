// Written by `make lexicon` from pipelines/lexicons/media-topics.yaml and
// pipelines/lexicons/media-topics-weights.tsv: edit those.
// swift-format-ignore-file

/// The lexicon that comes with stet, in the form that `CompactTaxonomy` reads.
enum LexiconText {
    static let taxonomy: StaticString = #"""
v	medtop/2023-10-24
c	medtop:01000000	arts, culture, entertainment and media				
t		entertainment
t		showbiz
t		pop culture
t		artistic
t		celebrity
c	medtop:20000002	arts and entertainment	medtop:01000000			
t	2	arts and entertainment
t	2	performing arts
t	2	Broadway
t		artist
t		performer
t		entertainer
t		comedy
t		comedian
t		fan base
t		musical
t		festival
c	medtop:20000005	cinema	medtop:20000002			
t	2	film director
t	2	box office
t	2	filmmaker
t	2	Hollywood
t	2	screenplay
t	2	cinema
t	2	film festival
t	2	best picture
t	2	film critic
t	2	blockbuster
t	2	Oscar
t	2	Academy Award
t	2	film award
t	2	Bollywood
t	2	Nollywood
t	2	screenwriter
t	2	film-maker
t	2	film premiere
t	1.2	movie
t		film
t		actor
t		actress
t		sequel
t		starring
t		trailer
t		documentary
n		film footage
c	medtop:20000011	fashion	medtop:20000002			
t	2	fashion designer
t	2	catwalk
t	2	fashion week
t	2	fashion show
t	2	supermodel
t		fashion
t		couture
c	medtop:20000013	literature	medtop:20000002			
t	2	novelist
t	2	bestseller
t	2	literary
t	2	book prize
t	2	poet
t	2	poetry
t		novel
t		memoir
t		fiction
t		book tour
t	0.3	author
n		novel coronavirus
n		novel virus
c	medtop:20000018	music	medtop:20000002			
t	2	album
t	2	singer
t	2	songwriter
t	2	Grammy
t	2	rapper
t	2	hip-hop
t	2	pop star
t	2	rock band
t	2	concert
t	2	Afrobeats
t	2	record label
t	2	orchestra
t	2	musician
t	2	solo artist
t	2	opera
t	2	music festival
t	2	music video
t	2	guitarist
t	2	chart-topping
t		song
t		music
t		band
t		singing
t		lyric
t		gig
t		duet
t		remix
t		choir
t		drummer
t		pianist
t		jazz
c	medtop:20000029	theatre	medtop:20000002			
t	2	theatre director
t	2	West End
t	2	playwright
t	2	stage production
t	2	stage play
t		rehearsal
t		matinee
t		theatre
c	medtop:20000031	visual arts	medtop:20000002			
t	2	art gallery
t	2	painter
t	2	sculptor
t	2	sculpture
t	2	watercolour
t		painting
t		art
c	medtop:20000038	culture	medtop:01000000			
t		cultural heritage
t		folklore
t	0.5	cultural
t	0.3	culture
c	medtop:20001135	art exhibition	medtop:20000038			
t	2	art exhibition
t	2	art exhibit
t	2	retrospective
c	medtop:20000043	library and museum	medtop:20000038			
t	2	museum
t	2	library
t	2	curator
c	medtop:20000044	monument and heritage site	medtop:20000038			
t	2	heritage site
t	2	listed building
t		monument
c	medtop:20000045	mass media	medtop:01000000			
t	3	media bias
t	2.5	mainstream media
t	2.5	liberal media
t	2.5	journalism
t	2.5	media critic
t	2.5	biased reporting
t	2.5	media narrative
t	2.5	media watchdog
t	2.5	journalistic
t	2.5	media establishment
t	2	media outlet
t	2	media coverage
t	2	news coverage
t	2	press corps
t	2	biased coverage
t	2	news organisation
t	2	media company
t	2	media mogul
t	2	debate moderator
t	2	media figure
t	2	media reporter
t	2	prime-time host
t	2	news division
t	2	media organisation
t	2	media personality
t	2	media landscape
t	2	news segment
t	1.2	journalist
t	1.2	news story
t		biased
t		moderator
t		pundit
t		White House correspondent
t	0.9	media
t	0.8	bias
t	0.6	columnist
t	0.35	reporter
c	medtop:20001319	disinformation and misinformation	medtop:20000045			
t	2.5	fake news
t	2.5	fact-checker
t	2.5	fact check
t	2	disinformation
t	2	debunked
t	2	false claim
t	2	misleading claim
t	2	hoax
t	2	false information
t	1.5	misinformation
t	1.5	unsubstantiated claim
t	1.2	conspiracy theorist
t	0.8	conspiracy theory
t	0.8	fabricated
t	0.6	misleading
t	0.5	inaccurate
c	medtop:20000046	news media	medtop:20000045			
t	2.5	newsroom
t	2.5	Fox News host
t	2.5	CNN host
t	2.5	MSNBC host
t	2.5	CNN anchor
t	2	news media
t	2	cable news
t	2	news network
t	2	news channel
t	2	news anchor
t	2	news show
t	2	wire service
t	2	cable network
t	2	news program
t	2	newscast
t	2	editor-in-chief
t	1.5	news outlet
t	1.5	on-air
t	1.5	news source
t		correspondent
t		anchor
t		retraction
t		newsman
x		MSNBC
t	0.7	headline
t	0.3	news agency
c	medtop:20000047	newspaper	medtop:20000045			
t	2	tabloid
t	2	broadsheet
t	2	front page
t	2	op-ed page
t	2	editorial board
t		columnist
t		op-ed
t		editorial
t	0.8	newspaper
t	0.5	editor
c	medtop:20000050	radio	medtop:20000045			
t	2	radio station
t	2	radio host
t	2	talk radio
t		podcast
t		airwaves
t	0.4	radio
c	medtop:20001182	social media	medtop:20000045			
t	2	social media platform
t	2	social media company
t	2	viral video
t	2	social media post
t	2	content moderation
t		hashtag
t		went viral
x	0.6	Instagram
t	0.4	social media
x	0.4	Facebook
x	0.25	Twitter
c	medtop:20000051	television	medtop:20000045			
t	2	TV show
t	2	television series
t	2	sitcom
t	2	primetime
t	2	reality show
t	2	reality TV
t	2	soap opera
t	2	late-night host
t	2	television network
t	2	TV channel
t	2	TV presenter
t	2	talk show
t	2	Emmy
t	2	broadcaster
t	2	viewing figure
t		episode
t		Netflix
t		presenter
t	0.6	television
t	0.6	viewer
t	0.6	broadcast
t	0.6	anchor
x	0.6	TV
t	0.3	ratings
c	medtop:02000000	crime, law and justice				
t		unlawful
t		lawful
t	0.7	criminal
t	0.2	legal
c	medtop:20000082	crime	medtop:02000000			0.85
t	2	crime scene
t	2	criminal activity
t	2	crime rate
t	2	violent crime
t	2	gang member
t	2	gunman
t	2	gunmen
t	2	crime wave
t	2	self-incrimination
t		offender
t		gang
t		felony
t		perpetrator
t		firearm
t	0.8	crime
t	0.4	suspect
c	medtop:20000083	arson	medtop:20000082			
t	2	arson
t	2	arsonist
c	medtop:20000084	assault	medtop:20000082			
t	2	stabbing
t	2	beaten up
t	2	knife attack
t	2	aggravated assault
t	2	knife crime
t	2	acid attack
t	2	rapist
t	1.2	sexual assault
t		knife
t		stabbed
t	0.8	rape
t	0.6	assault
t	0.3	attacker
c	medtop:20000087	corporate crime	medtop:20000082			
t	2	corporate crime
t	2	insider trading
t	2	money laundering
t	2	embezzlement
t	2	tax evasion
t	2	accounting scandal
c	medtop:20000093	corruption	medtop:20000082			
t	2	kickback
t	2	anti-corruption
t	2	graft
t	2	bribery
t	2	bribe
t		corruption
t	0.5	corrupt
c	medtop:20000086	cyber crime	medtop:20000082			
t	2	cyber crime
t	2	cybercrime
t	2	ransomware
t	2	phishing
t	2	data breach
t	2	identity theft
t		hacker
t	0.8	hacking
c	medtop:20000095	drug related crimes	medtop:20000082			
t	2	drug trafficking
t	2	drug dealer
t	2	drug smuggling
t	2	drug cartel
t	2	drug trafficker
t	2	narcotics
t		cocaine
t		heroin
t		methamphetamine
t		smuggler
c	medtop:20000097	fraud	medtop:20000082			
t	2	fraudster
t	2	forged
t	2	scam
t	2	defraud
t	2	counterfeit
t	0.8	fraud
c	medtop:20000098	hijacking	medtop:20000082			
t	2	hijacking
t	2	hijacker
c	medtop:20000099	homicide	medtop:20000082			
t	2	homicide
t	2	manslaughter
t	2	murderer
t	2	shot dead
t	2	mass murder
t	2	serial killer
t	2	fatally shot
t	2	shot and killed
t	1.5	murder
t		killer
t	0.4	killing
c	medtop:20001283	human smuggling and trafficking	medtop:20000082			
t	2	human trafficking
t	2	people smuggling
t	2	people smuggler
t	2	trafficked
t	2	sex trafficking
c	medtop:20000100	kidnapping	medtop:20000082			
t	2	kidnapped
t	2	kidnapper
t	2	abducted
t	2	abduction
t	2	ransom
c	medtop:20000101	organised crime	medtop:20000082			
t	2	organised crime
t	2	mafia
t	2	crime syndicate
t	2	mobster
c	medtop:20000104	robbery and theft	medtop:20000082			
t	2	robbery
t	2	burglary
t	2	robber
t	2	burglar
t	2	thief
t	2	shoplifting
t	2	looted
t		theft
t		stolen
t		heist
c	medtop:20001313	shootings	medtop:20000082			
t	2	mass shooting
t	2	shooter
t	2	gunfire
t	2	school shooting
t	2	opened fire
t	2	gun violence
t	2	active shooter
t	2	shooting spree
t	2	gunshot wound
t	1.2	shooting
t	0.6	bullet
c	medtop:20000103	terrorism	medtop:20000082			
t		terrorism charge
t		terror plot
t		terror suspect
c	medtop:20001320	torture	medtop:20000082			
t	2	torture
t	2	waterboarding
c	medtop:20001285	vandalism	medtop:20000082			
t	2	vandalism
t	2	vandalised
t	2	graffiti
c	medtop:20000105	war crime	medtop:20000082			
t	2	war crime
t	2	war criminal
t	2	crimes against humanity
c	medtop:20000106	judiciary	medtop:02000000			0.85
t		judicial
t		judiciary
t		jurist
c	medtop:20000107	court	medtop:20000106			
t	2	appeals court
t	2	district judge
t	2	circuit court
t	2	oral argument
t	2	lower court
t	2	majority opinion
t	2	dissenting opinion
t	2	court order
t	2	injunction
t	2	courtroom
t	2	court filing
t	2	magistrate
t	2	state court
t	2	judge ruled
t	2	court ruled
t	1.2	court ruling
t	1.2	federal court
t		federal judge
t		plaintiff
t	0.8	judge
t	0.8	tribunal
t	0.7	lawsuit
t	0.6	court
t	0.6	ruling
t	0.6	litigation
t	0.5	sued
t	0.4	hearing
c	medtop:20000108	appeal (court)	medtop:20000107			
t	2	court of appeal
t	2	lost an appeal
t	2	appeal hearing
t	0.3	appeal
c	medtop:20001287	supreme and high court	medtop:20000107			
t	2	high court
t	2	chief justice
t	2	constitutional court
t	2	highest court
t	2	top court
t	1.5	Supreme Court
x	1.5	justices
x	0.5	Justice
c	medtop:20000111	trial (court)	medtop:20000107			
t	2	jury
t	2	juror
t	2	verdict
t	2	trial court
t	2	defendant
t	2	not guilty
t	2	pleaded guilty
t	2	sentenced to
t	2	found guilty
t	2	acquitted
t	2	on trial
t	2	mistrial
t	2	sentencing hearing
t	2	in absentia
t		conviction
t		convicted
x		sentencing
t	0.8	testified
t	0.8	guilty
t	0.5	testimony
t	0.4	trial
t	0.4	witness
n		one sentence
n		single sentence
n		first sentence of
n		next sentence
n		last sentence of
n		this sentence
c	medtop:20000118	prosecution and prosecutors	medtop:20000106			
t	2	prosecutor
t	2	special counsel
t	2	indictment
t	2	indicted
t	2	district attorney
t	2	prosecution
t	2	Justice Department
t	2	grand jury
t	1.5	attorney general
t	1.5	criminal charge
t	1.5	facing charges
t		charged with
t	0.7	attorney
t	0.6	lawyer
c	medtop:20000121	law	medtop:02000000			0.85
t		legality
t		jurisdiction
t	0.6	statute
t	0.2	law
c	medtop:20000122	civil law	medtop:20000121			
t	2	civil suit
t	2	class action
t	2	damages claim
t	2	libel
t	2	defamation
t		settlement
c	medtop:20000125	criminal law	medtop:20000121			
t	2	death penalty
t	2	capital punishment
t	2	death row
t	2	criminal justice
t	2	mandatory minimum
t	2	lethal injection
t	2	criminal code
t	2	prison sentence
t	2	life sentence
t	2	jail sentence
t	2	death sentence
t	2	suspended sentence
t		prison
t		jail
t		inmate
t		parole
t		imprisoned
t		probation
t		incarceration
t		incarcerated
t		prisoner
t	0.5	sentence
n		one sentence
n		single sentence
n		first sentence of
n		next sentence
n		last sentence of
n		this sentence
c	medtop:20000126	international law	medtop:20000121			
t	2	international law
t	2	International Criminal Court
t	2	international tribunal
t	2	law of the sea
c	medtop:20000129	law enforcement	medtop:02000000			0.85
t	0.9	law enforcement
c	medtop:20000130	arrest	medtop:20000129			
t	2	police custody
t	2	arrest warrant
t		handcuffed
t	0.7	custody
t	0.6	arrest
t	0.5	detained
n		cardiac arrest
c	medtop:20000131	investigation (criminal)	medtop:20000129			
t	2	criminal investigation
t	2	forensic
t	2	wiretap
t	2	obstruction of justice
t	2	criminal probe
t	2	FBI agent
t	2	search warrant
t	2	FBI director
x	1.5	FBI
t	1.2	subpoena
t		detective
t	0.7	investigation
t	0.7	investigator
t	0.6	probe
t	0.2	evidence
c	medtop:20000133	police	medtop:20000129			
t	2	policeman
t	2	police chief
t	2	officer-involved
t	2	police shooting
t	2	police brutality
t	2	police force
t	2	body camera
t	2	riot police
t	1.5	police officer
t	1.5	police department
t		sheriff
t	0.8	cop
t	0.7	police
t	0.4	officer
n		chief executive officer
n		chief financial officer
n		press officer
c	medtop:20001299	surveillance	medtop:20000129			
t	2	eavesdropping
t	2	CCTV
t	2	wiretapping
t		surveillance
c	medtop:03000000	disaster, accident and emergency incident				
t	2	disaster zone
t	2	emergency services
t	2	feared dead
t		death toll
t		state of emergency
t		casualties
t		rubble
t		devastation
t		debris
t	0.8	disaster
t	0.5	survivor
t	0.5	catastrophe
t	0.4	injured
t	0.3	devastated
t	0.3	tragedy
t	0.2	victim
c	medtop:20000139	accident and emergency incident	medtop:03000000			
t	2	fatal accident
t	2	emergency landing
t	1.5	power outage
t		blackout
t	0.6	accident
t	0.3	blast
t	0.2	emergency
c	medtop:20001321	drowning	medtop:20000139			
t	1.5	drowning
t		lifeguard
c	medtop:20000140	explosion accident and incident	medtop:20000139			
t	2	gas leak
t	2	gas explosion
t	0.5	explosion
t	0.3	exploded
c	medtop:20000141	industrial accident and incident	medtop:20000139			
t	2	industrial accident
t	2	chemical leak
t	2	mine collapse
t	2	trapped miner
c	medtop:20000161	structural failure	medtop:20000139			
t	2	building collapse
t	2	bridge collapse
t	2	dam failure
t	2	collapsed building
t	2	collapsed bridge
c	medtop:20000143	transportation accident and incident	medtop:20000139			
t	2	crash site
t	2	crash investigator
t	2	crash scene
t		collision
t		wreckage
t	0.5	crash
c	medtop:20000144	air and space accident and incident	medtop:20000143			
t	2	plane crash
t	2	air crash
t	2	black box
t	2	missing plane
t	2	aviation safety
t	2	cockpit voice recorder
t	2	flight recorder
t	2	crash-landed
t		cockpit
t		airliner
t	0.3	pilot
c	medtop:20000145	maritime accident and incident	medtop:20000143			
t	2	shipwreck
t	2	capsized
t	2	ferry disaster
t	2	sank off
t	2	sinking ship
t		coast guard
t		lifeboat
c	medtop:20000146	railway accident and incident	medtop:20000143			
t	2	train crash
t	2	derailment
t	2	level crossing
t	2	derailed train
t	2	train derailed
c	medtop:20000147	road accident and incident	medtop:20000143			
t	2	car crash
t	2	traffic accident
t	2	road accident
t	0.4	pile-up
t	2	bus crash
c	medtop:20000148	disaster	medtop:03000000			
t	2	disaster relief
t	2	relief effort
t	2	humanitarian disaster
t	2	disaster area
t	2	disaster response
t	0.4	aftermath
c	medtop:20000149	famine	medtop:20000148			
t	2	famine
t	2	starvation
c	medtop:20000150	fire	medtop:20000148			
t	2	bushfire
t	2	forest fire
t	1.5	wildfire
t	1.2	firefighter
t		flames
t		blaze
t		engulfed
c	medtop:20000151	natural disaster	medtop:20000148			
t	2	natural disaster
t	2	evacuee
t	2	evacuation order
t	2	aid to storm victims
t	2	disaster victim
t		evacuated
t		evacuation
c	medtop:20000152	drought	medtop:20000151			
t	0.6	drought
c	medtop:20000153	earthquake	medtop:20000151			
t	2	earthquake
t	2	magnitude quake
t	0.3	epicentre
t	2	aftershock
t	0.5	seismic
t		quake
c	medtop:20000154	flood	medtop:20000151			
t	2	floodwater
t	2	flash flood
t	2	levee
t		flooding
c	medtop:20000155	landslide	medtop:20000151			
t	0.8	landslide
t	2	mudslide
t	0.8	avalanche
n		landslide victory
n		landslide win
n		electoral landslide
n		won in a landslide
c	medtop:20000157	meteorological disaster	medtop:20000151			
t	2.5	tornado
t	2	hurricane
t	2	typhoon
t	2	cyclone
t	2	storm surge
t	2	tropical storm
t	2	twister
t	2	blizzard
t	2	storm shelter
t	2	hurricane season
t		storm
t		landfall
t		gale-force
t	0.8	severe weather
c	medtop:20001353	tsunami	medtop:20000151			
t	1.2	tsunami
c	medtop:20000159	volcanic eruption	medtop:20000151			
t	2	volcano
t	2	volcanic eruption
t	2	lava
t		eruption
c	medtop:20000168	emergency response	medtop:03000000			
t	2	search and rescue
t	2	rescuer
t	2	rescue worker
t	2	rescue team
t	2	emergency response
t	2	emergency worker
t	2	rescue effort
t	2	relief worker
t	2	emergency management
t	2	emergency crew
t	2	search party
t	2	disaster aid
t	2	search for survivors
t	1.2	first responder
t		paramedic
t		FEMA
t	0.5	ambulance
t	0.5	rescue
c	medtop:04000000	economy, business and finance				
t	0.8	economist
t	0.6	economic
t	0.5	financial
t	0.4	commercial
c	medtop:20000170	business information	medtop:04000000			
t	2	chief executive
t	2	quarterly result
t	2	business leader
t	2	business community
t	2	small business
t		subsidiary
t		entrepreneur
x	0.7	CEO
t	0.5	corporate
t	0.5	firm
t	0.4	company
t	0.4	business
c	medtop:20000183	business financing	medtop:20000170			
t	2	initial public offering
t	2	bond issue
t	2	bankruptcy
t	2	bankrupt
t	2	private equity
t	2	venture capital
t	2	bailout
t	2	funding round
t		creditor
t		financing
c	medtop:20000199	business governance	medtop:20000170			
t	2	annual general meeting
t	2	board of directors
t	2	shareholder
t		boardroom
t	0.3	chairman
c	medtop:20001365	business reporting and performance	medtop:20000170			
t	2	quarterly profit
t	2	pre-tax profit
t	2	annual results
t	2	sales figure
t	2	profit warning
t	2	net profit
t	2	operating profit
t	2	revenue growth
t	2	profit forecast
t		earnings
t	0.8	profit
x	0.7	sales
t	0.6	revenue
t	0.4	quarter
c	medtop:20001366	business restructuring	medtop:20000170			
t	2	takeover bid
t	2	merger
t	2	buyout
t	2	joint venture
t	1.5	takeover
t		acquisition
t		restructuring
t	0.3	stake
c	medtop:20000192	business strategy and marketing	medtop:20000170			
t	2	advertising campaign
t	2	business strategy
t	2	advertiser
t	0.5	marketing
t	0.4	brand
c	medtop:20000344	economy	medtop:04000000			
t	2	economic recovery
t	2	economic downturn
t	2	economic crisis
t	2	state of the economy
t	2	global economy
t	0.7	economy
c	medtop:20000346	macro economics	medtop:20000344			
t		macroeconomic
t		economic data
t		Treasury
c	medtop:20000348	budgets and budgeting	medtop:20000346			
t		spending plan
t		budget plan
c	medtop:20000350	central bank	medtop:20000346			
t	2	central bank
t	2	Federal Reserve
t	2	Bank of England
t	2	European Central Bank
t	2	central banker
t		Fed
c	medtop:20000351	consumers	medtop:20000346			
t	2	consumer spending
t	2	consumer confidence
t	2	retail sales
t		consumer
c	medtop:20000354	credit and debt	medtop:20000346			
t	2	household debt
t	2	student loan
t	2	credit crunch
t		debt
c	medtop:20000355	currency	medtop:20000346			
t	2	exchange rate
t	2	foreign exchange
t	2	foreign currency
t	2	against the dollar
t	2	devaluation
t	2	currency market
t	2	cryptocurrency
t		currency
t	0.3	dollar
t		euro
c	medtop:20000357	economic growth	medtop:20000346			
t	2	economic growth
t	2	gross domestic product
t	2	GDP
t	2	growth rate
t	2	growth forecast
t		growth
c	medtop:20000358	economic indicator	medtop:20000346			
t	2	economic indicator
t	2	leading indicator
t	2	industrial output
t	2	economic output
c	medtop:20000365	employment statistics	medtop:20000346			
t	2	jobless rate
t	2	unemployment rate
t	2	jobless claims
t	2	jobs report
t	2	nonfarm payroll
t	2	job creation
t	2	job growth
c	medtop:20000366	exports	medtop:20000346			
t	2	exporter
t		export
c	medtop:20000368	government debt	medtop:20000346			
t	2	government debt
t	2	national debt
t	2	sovereign debt
t	2	debt crisis
t	2	default on its debt
c	medtop:20000369	imports	medtop:20000346			
t	2	importer
t		import
c	medtop:20000370	inflation	medtop:20000346			
t	2	inflation
t	2	consumer price
t	2	cost of living
t	2	price rise
c	medtop:20000371	interest rate	medtop:20000346			
t	2	interest rate
t	2	rate hike
t	2	rate rise
t	2	rate cut
c	medtop:20000372	international economic institution	medtop:20000346			
t	2	International Monetary Fund
t	2	World Bank
t	2	IMF
c	medtop:20000373	international trade	medtop:20000346			
t	2	trade war
t	2	trade deal
t	2	trade deficit
t	2	free trade
t	2	trade agreement
t	2	trade talks
t	2	trade barrier
t	2	trade policy
t	2	trading partner
t	2	World Trade Organisation
t	2	trade representative
t	2	protectionism
t	2	trade dispute
t	2	trade negotiator
t	2	trade negotiation
t	2	trade surplus
t	2	bilateral trade
t	2	grain exports
t	2	trade turnover
t	2	mutual trade
t	2	trade relations
t	1.5	export item
t		trade
t		economic cooperation
c	medtop:20000378	investments	medtop:20000346			
t	2	foreign investment
t	2	foreign direct investment
t	2	investment fund
t	2	investor
t		investment
c	medtop:20000379	monetary policy	medtop:20000346			
t	2	monetary policy
t	2	quantitative easing
t	2	bond-buying
c	medtop:20000380	mortgage	medtop:20000346			
t	2	mortgage
c	medtop:20000382	prices	medtop:20000346			
t	2	price increase
t	2	rising prices
t	2	price cap
t	0.5	price
c	medtop:20000383	recession	medtop:20000346			
t	2	recession
t	2	economic slowdown
t	2	financial crisis
c	medtop:20000384	tariff	medtop:20000346			
t	2	tariff
t	2	customs duty
t	2	steel tariff
t	2	import duty
c	medtop:20000385	market and exchange	medtop:04000000			
t	2	stock market
t	2	financial market
t	2	stock exchange
t	2	share price
t	2	Dow Jones
t	2	Nasdaq
t	2	Dow
t	2	FTSE
t	2	bull market
t	2	bear market
t	2	sell-off
x	1.3	Wall Street
t		trader
x	0.8	stocks
x	0.6	shares
t	0.6	stock
t	0.5	index
t	0.5	market
c	medtop:20000386	commodity market	medtop:20000385			
t	2	oil price
t	2	gold price
t	2	commodity price
t	2	crude oil
t	2	commodity
t	2	crude price
t		crude
t		barrel
c	medtop:20000390	debt market	medtop:20000385			
t	2	bond market
t	2	government bond
t	2	bond yield
t	2	junk bond
t	2	treasury bond
t		bond
t		yield
c	medtop:20000209	products and services	medtop:04000000			
t	0.7	manufacturer
t	0.7	supplier
t	0.5	customer
t	0.4	industry
c	medtop:20000210	agriculture	medtop:20000209			
t	2	farmer
t	2	agriculture
t	2	crop
t	2	harvest
t	2	livestock
t	2	dairy
t	2	agricultural
t	2	fertiliser
t	2	grain
t	2	farmland
t	2	soybean
t		farm
t		cattle
t		wheat
t		corn
t		maize
c	medtop:20000217	chemicals	medtop:20000209			
t	2	chemical company
t	2	petrochemical
c	medtop:20000213	commercial fishing	medtop:20000209			
t	2	fishing industry
t	2	fishing fleet
t	2	fishing quota
t	2	trawler
c	medtop:20000235	construction and property	medtop:20000209			
t	2	housing market
t	2	house price
t	2	home sales
t	2	property market
t	2	real estate
t	2	construction industry
t	2	homebuilder
t	2	housebuilder
t	2	foreclosure
t		homeowner
t		construction
t	0.5	property
c	medtop:20000243	consumer goods	medtop:20000209			
t	2	consumer goods
t	2	household goods
c	medtop:20000256	energy and resource	medtop:20000209			
t	2	oil company
t	2	natural gas
t	2	energy company
t	2	oil producer
t	2	power plant
t	2	pipeline
t	2	electricity price
t	2	energy price
t	2	fracking
t	2	gasoline
t	2	oil field
t	2	energy industry
t	2	refinery
t	2	energy independence
t	2	shale gas
t	2	oil giant
t	1.5	gas price
t		oil
t		coal
t		fuel
t		petrol
t		drilling
t		petroleum
t	0.6	electricity
t	0.5	energy
c	medtop:20001370	financial service	medtop:20000209			
t	2	investment bank
t	2	banker
t	2	hedge fund
t	2	financial services
t	0.5	insurer
t	2	banking sector
t	2	financial institution
t	2	big banks
t	2	credit card
t	2	retail bank
t	2	lender
t	2	mobile money
t	2	banking industry
t	2	fund manager
t		bank
t		banking
t		lending
t	0.4	loan
c	medtop:20000294	manufacturing and engineering	medtop:20000209			
t	2	carmaker
t	2	car maker
t	2	manufacturing plant
t	2	manufacturing
t	2	automaker
t	2	aircraft maker
t	2	auto industry
t	2	production line
t	2	assembly line
t	1.2	factory
t		supply chain
t	0.3	plant
c	medtop:20000304	media and entertainment industry	medtop:20000209			
t	2	entertainment industry
t	2	film studio
t	2	media giant
t	2	streaming service
c	medtop:20000316	metal and mineral mining and refining	medtop:20000209			
t	2	steelmaker
t	2	mining company
t	2	steel industry
t	2	mining industry
t	2	aluminium
t		steel
t		mining
c	medtop:20001289	sales channel	medtop:20000209			
t	2	retailer
t	2	supermarket
t	2	e-commerce
t	2	department store
t	2	shopping mall
t	2	wholesale
t	2	high street
t		shopper
t		retail
t	0.6	store
t	0.5	shop
c	medtop:20000331	tourism and leisure industry	medtop:20000209			
t	2	tourism
t	2	hotel chain
t	2	hospitality industry
t	2	tour operator
t	2	tourism industry
t	2	cruise ship
t	0.4	hotel
c	medtop:20000337	transport	medtop:20000209			
t	2	airline
t	2	high-speed rail
t	2	freight
t	2	aviation
t	2	railway
t	2	shipping company
t	2	air traffic
t	2	public transport
t	2	transit system
t	2	train service
t		airport
t		cargo
t		transportation
t		rail
t		truck driver
t	0.8	passenger
t	0.8	transport
x	0.8	trains
t	0.6	flight
t	0.5	traffic
c	medtop:20001244	utilities	medtop:20000209			
t	2	electricity supplier
t	2	power company
t	2	utility company
t	2	power cut
t	2	power grid
t	2	water utility
c	medtop:05000000	education				
t	2	education system
t	2	educator
t	2	education department
t	2	secretary of education
t	2	education secretary
t	2	education reform
t	2	school reform
t	2	public education
t	2	higher education
t		education
t		educational
t		classroom
t		school-age
t		homework
t	0.6	academic
t	0.6	literacy
t	0.4	learning
c	medtop:20000412	curriculum	medtop:05000000			
t	2.5	common core
t	2	curriculum
t	2	syllabus
t	2	lesson plan
t	2	reading list
t	2	ethnic studies
c	medtop:20000413	educational testing and examinations	medtop:05000000			
t	2.5	standardised test
t	2.5	test score
t	2	exam result
t		exam
t	0.5	examination
c	medtop:20001337	online and remote learning	medtop:05000000			
t	2	remote learning
t	2	online learning
t	2	online course
t	2	distance learning
t	2	virtual learning
t	2	online class
c	medtop:20000400	school	medtop:05000000			
t	2	school district
t	2	public school
t	2	school board
t	2	schoolchildren
t	2	headteacher
t	2	school superintendent
t	2	school choice
t	2	school year
t	2	reopening schools
t	2	school principal
t	2	home-schooling
t	2	class size
t	2	truancy
t	2	school leaver
t		schooling
t		pupil
t		principal
t		school lunch
t	0.7	school
c	medtop:20000405	college and university	medtop:20000400			
t	2	university campus
t	2	college student
t	2	undergraduate
t	2	college campus
t	2	tuition fee
t	2	tuition
t	2	faculty member
t	2	student debt
t	2	student loan
t	2	dormitory
t	2	graduate school
t	2	university president
t	2	student borrower
t	2	loan forgiveness
t	2	student aid
t	1.5	semester
t	1.5	provost
t		campus
t		scholarship
t		faculty
x		admissions
t	0.8	graduate student
t	0.8	alumni
t	0.7	college
t	0.5	law school
t	0.5	graduate
t	0.25	professor
t	0.2	university
c	medtop:20000409	early childhood education	medtop:20000400			
t	2	kindergarten
t	2	pre-school
t	2	preschool
t	2	nursery school
c	medtop:20000401	primary education	medtop:20000400			
t	2	primary school
t	2	elementary school
t	2	grade school
c	medtop:20000404	upper secondary education	medtop:20000400			
t	2	secondary school
t	2	sixth form
t		high school
c	medtop:20001214	private school	medtop:20000400			
t	2.5	charter school
t	2.5	school voucher
t	2	private school
t	2	voucher program
c	medtop:20000415	students	medtop:05000000			
t	2	student protest
t	2	student body
t	2	student union
t	1.1	student
c	medtop:20000416	teachers	medtop:05000000			
t	2.5	teachers union
t	2	teaching profession
t	2	substitute teacher
t	2	teacher
t	0.8	teaching
c	medtop:06000000	environment				
t	2	environmentalist
t	2	environmental group
t	2	environmental protection
t	2	environmental activist
t	2	environmental impact
t	2	conservationist
t	1.5	environment secretary
t	1.5	eco-friendly
t	1.2	extreme weather
t		environmental
t	0.5	environment
t	0.2	green
c	medtop:20000418	climate change	medtop:06000000			
t	2	climate change
t	2	global warming
t	2	greenhouse gas
t	2	carbon emission
t	2	carbon dioxide
t	2	climate scientist
t	2	climate crisis
t	2	sea level rise
t	2	rising seas
t	2	climate science
t	2	fossil fuel
t	2	climate accord
t	2	climate agreement
t	2	carbon footprint
t	2	carbon tax
t	2	climate activist
t	2	net zero
t	2	emissions
t	2	Paris agreement
t	2	rising temperature
t	2	clean energy
t	2	climate denier
t	2	Green New Deal
t	2	carbon-neutral
t	2	clean power
t	1.5	sea level
t	1.2	fuel efficiency
t		climate
t		warming
t		carbon
t		methane
t		temperature
t		coal-fired
t	0.8	greenhouse
t	0.8	heatwave
t	0.8	heat wave
c	medtop:20000420	conservation	medtop:06000000			
t	2	conservation
t	2	wildlife refuge
t	2	land conservation
t	2	nature reserve
c	medtop:20000421	energy saving	medtop:20000420			
t	2	energy efficiency
t	2	energy saving
c	medtop:20000422	parks	medtop:20000420			
t	2	national park
t	2	national monument
t	2	public land
c	medtop:20000424	environmental pollution	medtop:06000000			
t	2	pollution
t	2	polluter
t	2	pollutant
t	2	environmental damage
t	1.5	pesticide
t	0.8	contamination
c	medtop:20000425	air pollution	medtop:20000424			
t	2	air pollution
t	2	smog
t	2	air quality
t	2	clean air
t	2	exhaust fumes
c	medtop:20000427	hazardous materials	medtop:20000424			
t	2	toxic waste
t	2	hazardous waste
t	2	asbestos
t	2	toxic chemical
c	medtop:20000428	waste materials	medtop:20000424			
t	2	landfill
t	2	recycling
t	2	plastic waste
t	2	single-use plastic
c	medtop:20000429	water pollution	medtop:20000424			
t	2	water pollution
t	2	oil spill
t	2	contaminated water
t	2	clean water
t	2	water contamination
c	medtop:20000430	natural resources	medtop:06000000			
t	2	deforestation
t	2	natural resource
t	2	rainforest
t	1.5	wetland
t	1.5	forestry
t	1.5	offshore drilling
t	1.5	tar sands
c	medtop:20000431	energy resources	medtop:20000430			
t	2	renewable energy
t	2	wind farm
t	2	solar power
t	2	wind power
t	2	solar panel
t	2	wind turbine
t	2	renewables
t		solar
c	medtop:20000437	water	medtop:20000430			
t	2	water shortage
t	2	drinking water
t	2	reservoir
t	2	river basin
t	2	water supply
t	2	water rights
t	2	water crisis
t	1.5	irrigation
t	1.5	groundwater
t		hydroelectric
t	0.8	dam
t	0.8	sewage
t	0.4	river
c	medtop:20000441	nature	medtop:06000000			
t	2	biodiversity
t	2	wildlife
t	2	ecosystem
t	2	coral reef
t		species
t		habitat
t		arctic
t		glacier
t		ice sheet
t	0.6	forest
t	0.6	coastline
t	0.5	ocean
t	0.5	whale
t	0.3	tree
t	0.2	nature
c	medtop:20000443	endangered species	medtop:20000441			
t	2	endangered species
t	2	extinction
t	2	poaching
t	2	poacher
t		polar bear
c	medtop:20001374	sustainability	medtop:06000000			
t	2	sustainability
t	2	sustainable development
t	0.4	sustainable
c	medtop:07000000	health				
t	2	health care
t	2	healthcare
t	2	health official
t	2	public health
t	2	health crisis
t	0.8	health
t	0.7	medical
c	medtop:20000446	disease and condition	medtop:07000000			
t	2	illness
t	2	diagnosed with
t	2	diabetes
t	2	obesity
t	2	stroke
t	2	asthma
t	2	dementia
t	1.2	symptom
t		disease
t		sick
t	0.3	condition
c	medtop:20000447	cancer	medtop:20000446			
t	2	cancer
t	2	chemotherapy
t	2	tumour
t	2	oncologist
c	medtop:20000448	communicable disease	medtop:20000446			
t	2	epidemic
t	2	Ebola
t	2	malaria
t	2	HIV
t	2	infection
t	2	infected
t	2	measles
t	2	influenza
t	2	flu
t	2	social distancing
t	2	quarantine
t	2	tested positive
t	2	stay-at-home order
t	2	face mask
t	2	contact tracing
t	2	tuberculosis
t	2	cholera
t	2	Zika
t	2	polio
t	2	confirmed cases
t	2	monkeypox
t	2	novel coronavirus
x	1.5	AIDS
x	1.5	Aids
t		coronavirus
t		outbreak
t		COVID
t		COVID-19
t		transmission
t		contagious
t		infectious
t		spread of
t	0.9	virus
t	0.8	lockdown
t	0.5	pandemic
n		computer virus
n		viral video
c	medtop:20000454	heart disease	medtop:20000446			
t	2	heart disease
t	2	heart attack
t	2	cardiac arrest
t	2	cardiologist
c	medtop:20000456	injury	medtop:20000446			
t	2	head injury
t	2	brain injury
c	medtop:20000458	mental health and disorder	medtop:20000446			
t	2	mental health
t	2	mental illness
t	2	psychiatrist
t	2	suicidal
t	2	psychiatric
t	2	autism
t		anxiety
t	0.7	depression
t	0.3	suicide
c	medtop:20000480	government health care	medtop:07000000			
t	2	Affordable Care Act
t	2	Medicaid
t	2	Medicare
t	2	National Health Service
t	2	NHS
t	2	single-payer
t	2	health reform
t	2	universal health care
t	2	healthcare law
t	2	health law
t	2	health-care law
t	2	health system
t	1.5	Obamacare
c	medtop:20000461	health facility	medtop:07000000			
t	2	intensive care
t	2	nursing home
t	2	emergency room
t	2	ventilator
t	2	ICU
t	2	hospital bed
t		clinic
t		ward
t	0.8	hospital
t	0.8	hospitalised
c	medtop:20000483	health insurance	medtop:07000000			
t	2	health insurance
t	2	health insurer
t	2	insurance exchange
t	2	insurance premium
t	2	pre-existing condition
t	2	health plan
t	2	uninsured
t	2	insurance market
t	2	individual mandate
t	2	insurance coverage
t	2	deductible
t		premium
t		insurance
c	medtop:20000463	health organisation	medtop:07000000			
t	2	World Health Organisation
t	2	Centers for Disease Control
t	2	Food and Drug Administration
t	2	CDC
t	2	FDA
c	medtop:20000464	health treatment and procedure	medtop:07000000			
t	2	medical treatment
t	2	organ transplant
t	2	blood test
t	2	medical procedure
t	1.2	patient
t	0.5	treatment
c	medtop:20000469	medical test	medtop:20000464			
t	2	testing kit
t	2	testing site
t	2	test kit
t	2	antibody test
t	2	diagnostic test
c	medtop:20000468	prescription drug	medtop:20000464			
t	2	prescription drug
t	2	opioid
t	2	painkiller
t	2	medication
t	2	overdose
t	2	antibiotic
t	2	hydroxychloroquine
t	2	drug company
t	2	pharmaceutical
t		medicine
t		pill
t	0.5	drug
c	medtop:20001228	surgery	medtop:20000464			
t	2	surgery
t	2	surgeon
c	medtop:20000478	therapy	medtop:20000464			
t	2	therapy
t	2	therapist
c	medtop:20000477	vaccine	medtop:20000464			
t	2	vaccine
t	2	vaccination
t	2	vaccinated
t	2	immunisation
t	2	anti-vaccine
c	medtop:20000465	diet	medtop:20000464			
t	2	nutritionist
t	2	healthy eating
t	2	dietary
t	2	malnutrition
t		diet
c	medtop:20000485	medical profession	medtop:07000000			
t	2	nurse
t	2	physician
t	2	midwife
t	2	medical staff
t	2	frontline worker
t	2	epidemiologist
t	2	surgeon general
t	0.9	doctor
c	medtop:20001358	public health	medtop:07000000			
t	2	public health official
t	2	health emergency
t	2	health department
t	2	health authority
t	2	health expert
c	medtop:08000000	human interest				
t		good Samaritan
t		heart-warming
t		feel-good
c	medtop:20001237	anniversary	medtop:08000000			
t	2	anniversary celebration
t	2	centenary
c	medtop:20000498	award and prize	medtop:08000000			
t	2	Nobel prize
t	2	lifetime achievement award
t	2	award ceremony
c	medtop:20001238	birthday	medtop:08000000			
t	2	birthday party
t	2	birthday celebration
c	medtop:20000505	celebrity	medtop:08000000			
t	2	paparazzi
t	2	celebrity couple
t	2	tabloid favourite
c	medtop:20000501	ceremony	medtop:08000000			
t	2	inauguration ceremony
t	2	wedding ceremony
t	2	state funeral
t	2	wreath-laying
t	2	opening ceremony
c	medtop:20000504	high society	medtop:08000000			
t	2	royal family
t	2	royal wedding
t	2	coronation
t	2	duchess
x		Prince
x		Princess
t	0.5	palace
t	0.3	royal
c	medtop:20000499	record and achievement	medtop:08000000			
t	2	world record
t	2	record-breaking attempt
c	medtop:09000000	labour				
t	2.5	labour movement
t	2.5	labour activist
t	2.5	labour rights
t	2.5	wage theft
t	2	labour secretary
t	2	working conditions
t	2	wage increase
t	2	hourly worker
t	2	essential worker
t	2	farm worker
t	2	labour costs
t	2	hourly earnings
t	2	pay cut
t	2	worker safety
t	2	worker protection
t	2	labour practices
t	1.5	labour department
t	1.5	minimum wage
t	1.2	paycheck
t	1.2	overtime
t	0.9	wage
t	0.8	workforce
t	0.8	worker
t	0.7	workplace
c	medtop:20000509	employment	medtop:09000000			
t	2	job seeker
t	2	full-time job
t	2	redundancy
t	2	furloughed
t	2	hiring spree
t	2	hiring freeze
t	2	rehire
t	2	jobs report
t	2	unpaid leave
t	2	remote work
t	2	working from home
t		job loss
t		layoff
t		laid off
t		job market
t		payroll
t	0.6	part-time
t	0.5	employment
t	0.4	hiring
t	0.12	job
c	medtop:20000510	apprenticeship	medtop:20000509			
t	2	apprenticeship
t		apprentice
c	medtop:20000511	child labour	medtop:20000509			
t	2	child labour
c	medtop:20000512	employee	medtop:20000509			
t	0.5	employee
t	0.5	staff member
c	medtop:20000513	employer	medtop:20000509			
t	0.6	employer
c	medtop:20001276	parental leave	medtop:20000509			
t	2	parental leave
t	2	maternity leave
t	2	paternity leave
t	2	paid leave
t	2	family leave
c	medtop:20000518	wages and benefits	medtop:20000509			
t	2	overtime pay
t	2	pay rise
t	2	fringe benefit
t	2	living wage
t	2	wage growth
t	2	equal pay
t	2	sick pay
t	2	low-wage
t	2	raise the minimum wage
t	2	pay cheque
t	0.6	salary
c	medtop:20000521	employment legislation	medtop:09000000			
t	2	employment law
t	2	labour law
t	2	right-to-work
t	2	labour board
c	medtop:20000522	workplace health and safety	medtop:20000521			
t	2	workplace safety
t	0.9	health and safety
c	medtop:20000523	labour market	medtop:09000000			
t	2	skills shortage
t		labour market
t		labour force
c	medtop:20001275	gig economy	medtop:20000523			
t	2	gig economy
t	2	gig worker
c	medtop:20000524	labour relations	medtop:09000000			
t	3	labour leader
t	3	organised labour
t	2	labour relations
c	medtop:20000525	collective agreements	medtop:20000524			
t	3	collective bargaining
t	2	collective agreement
t	2	contract talks
t	2	labour contract
t	2	bargaining rights
c	medtop:20000529	labour dispute	medtop:20000524			
t	3	picket line
t	3	went on strike
t	2.5	walkout
t	2.5	on strike
t	2	industrial action
t	2	general strike
t	2	labour dispute
t	2	lockout
t	2	work stoppage
t	2	picketing
t	2	striking workers
t	2	strike ballot
t	2	wildcat strike
t	1.5	strike vote
t	1.2	strike action
t	1.2	pay dispute
c	medtop:20000531	retirement	medtop:09000000			
t	2	retirement age
t	2	retiree
t	0.4	retirement
c	medtop:20000532	pension	medtop:20000531			
t	2	pensioner
t	2	pension fund
t	0.8	pension
c	medtop:20000533	unemployment	medtop:09000000			
t	0.6	unemployed
t	0.6	jobless
t	0.5	unemployment
c	medtop:20000535	unemployment benefits	medtop:20000533			
t	1.2	unemployment insurance
t		unemployment benefit
c	medtop:20000536	unions	medtop:09000000			
t	3	labour union
t	3	union leader
t	3	union member
t	3	union dues
t	3	right to work
t	3	union organiser
t	3	union contract
t	3	teamsters
t	3	union-backed
t	3	AFL-CIO
t	2.5	unionised
t	2.5	union activist
t	2.5	shop steward
t	2	trade union
t	2	union official
t	2	union worker
t	2	non-union
t	2	autoworkers
t	2	fast-food worker
t	2	union vote
t	1.5	union boss
t	0.8	union
n		European Union
n		Soviet Union
n		African Union
n		State of the Union
n		credit union
n		student union
n		Union State
n		civil union
n		Western Union
n		Civic Union
c	medtop:10000000	lifestyle and leisure				
t	2.5	Thanksgiving
t	2.5	Christmas tree
t	2.5	Valentine's Day
t	2.5	Halloween
t	2.5	Independence Day
t	2.5	Memorial Day
t	2.5	Columbus Day
t	2.5	Veterans Day
t	2.5	Fourth of July
t	2.5	Santa Claus
t	2.5	Mother’s Day
t	2.5	New Year celebrations
t	2.5	Labor Day weekend
t	2.5	holiday weekend
t	2.5	Father's Day
t	2.5	trick-or-treat
t	2	holiday season
t	2	lifestyle
t	2.5	holiday tradition
t	2	fireworks
t	2	New Year's resolution
t	2	Santa
t	2	Easter egg
t	2	turkey dinner
t	2	Christmas dinner
t	2	gift-giving
t	2	Christmas present
t	2	Christmas shopping
t	2	family gathering
t	1.5	Labor Day
t	1.5	holiday shopping
t	1.5	festivity
t		holiday
t		celebrate
t		celebration
t		leisure
t		parade
t	0.8	feast
t	0.6	Christmas
c	medtop:20000538	leisure	medtop:10000000			
t		recreation
t		pastime
c	medtop:20000540	game	medtop:20000538			
t	2	board game
t	0.3	puzzle
c	medtop:20000549	gaming and lottery	medtop:20000538			
t	2	casino
t	2	lottery
t	2	jackpot
t		gambling
c	medtop:20000550	hobby	medtop:20000538			
t	2	hobby
t	2	knitting
t		gardener
c	medtop:20000551	holiday	medtop:20000538			
t	2	bank holiday
t	2	public holiday
t	2	national holiday
t	0.6	New Year's Eve
t	0.6	long weekend
c	medtop:20000553	leisure venue	medtop:20000538			
t	2	amusement park
t	2	theme park
t	2	nightclub
t	2	pub
t	0.6	beach
t	0.6	restaurant
c	medtop:20000560	outdoor recreational activities	medtop:20000538			
t	2	hiking
t	2	fishing trip
t	2	hunting season
t	2	campsite
t	2	campground
c	medtop:20000563	travel and tourism	medtop:20000538			
t	2	traveller
t	2	sightseeing
t	2	backpacker
t	2	holidaymaker
t	2	road trip
t	2	travel guide
t	2	cruise ship
t	2	tourist attraction
t	1.5	tourism
t	1.5	vacationer
t	0.8	vacation
t	0.8	tourist
c	medtop:20000565	lifestyle	medtop:10000000			
t	2	recipe
t	2	cookbook
t	2	chef
t	2	cuisine
t	2	cooking
t	2	dessert
t	1.5	barbecue
t	1.2	pumpkin
t	0.8	chocolate
t	0.5	dish
t		dining
t	2	foodie
t	1.5	takeout
t	1.5	takeaway
t	1.5	home-cooked
t	1.5	vegetarian
t	1.5	vegan
t	1.5	baking
t		meal
t		kitchen
t		vegetable
t		menu
t		ingredient
t		snack
t	0.8	wine
t	0.8	beer
t	0.7	grocery
t	0.7	beef
t	0.6	meat
t	0.6	lunch
t	0.6	breakfast
t	0.5	food
t	0.5	eat
x	0.5	turkey
t	0.4	dinner
c	medtop:20000570	house and home	medtop:20000565			
t	2	home improvement
t	2	interior design
t	2	furniture
c	medtop:20000572	trend	medtop:20000565			
t	2	latest trend
t	2	fad
c	medtop:20001339	wellness	medtop:10000000			
t	2	yoga
t	2	fitness
t	2	gym
t	2	spa treatment
t	2	weight loss
c	medtop:11000000	politics				
t	0.5	politician
t	0.4	politics
t	0.3	political
t	0.15	policy
t	0.1	president
c	medtop:20000574	election	medtop:11000000			0.7
t	2	polling station
t	2	election day
t	2	electoral
t	2	exit poll
t	2	turnout
t	2	electorate
t	2	swing state
t	2	electoral college
t	2	opinion poll
t	2	election result
t	2	battleground state
t	2	vote counting
t	2	election observer
t	2	vote rigging
t	2	election fraud
t	2	ballot box
t	1.5	ballot
t	1.2	re-election
t		constituency
t		falsified
t	0.9	election
t	0.8	voter
t	0.7	poll
t	0.6	voted for
t	0.5	vote
t	0.3	victory
c	medtop:20000575	citizens' initiative and recall	medtop:20000574			
t	2	recall election
t	2	ballot measure
t	2	petition drive
c	medtop:20000576	electoral system	medtop:20000574			
t	2	electoral system
t	2	gerrymandering
t	2	redistricting
t	2	proportional representation
t	2	electoral reform
t	2	voter ID
t	2	electoral commission
t	2	election commission
c	medtop:20000578	local elections	medtop:20000574			
t	2	local election
t	2	council election
t	2	mayoral election
t	2	by-election
c	medtop:20000579	national elections	medtop:20000574			
t	2	general election
t	2	parliamentary election
t	2	presidential contender
t	1.2	presidential race
t		presidential campaign
t		presidential election
t		midterm
c	medtop:20000580	political campaigns	medtop:20000574			
t	2	campaign trail
t	2	election campaign
t	2	stump speech
t	2	campaign manager
t	2	campaign rally
t	2	fundraising
t	2	super PAC
t	2	attack ad
t	2	campaign donor
t	2	campaign finance
t	2	campaign event
t	0.6	endorsement
t	0.4	campaign
t	0.4	rally
t	0.3	supporter
c	medtop:20000582	political candidates	medtop:20000574			
t	2	front-runner
t	2	frontrunner
t	2	running mate
t	2	candidacy
t	2	presidential hopeful
t		challenger
t	0.9	candidate
t	0.5	nominee
t	0.5	rival
c	medtop:20001266	political debates	medtop:20000574			
t	2	presidential debate
t	2	televised debate
t	2	debate stage
c	medtop:20000583	primary elections	medtop:20000574			
t	2	primary election
t	2	primary voter
t	2	Super Tuesday
t	1.2	caucus
t		delegate
t	0.8	nomination
t	0.6	primary
c	medtop:20000584	referenda	medtop:20000574			
t	2	referendum
t	2	plebiscite
c	medtop:20000585	regional elections	medtop:20000574			
t	2	regional election
t	2	gubernatorial election
t	2	governor's race
c	medtop:20000586	voting	medtop:20000574			
t	2	absentee ballot
t	2	mail-in ballot
t	2	polling place
t	2	vote by mail
t	2	voter fraud
t	2	voter registration
t	2	early voting
t	2	mail-in voting
t	2	postal vote
t	2	recount
t	2	suffrage
t	2	polling booth
t	2	voter suppression
t	1.5	voting rights
c	medtop:20000587	fundamental rights	medtop:11000000			0.7
t		civil liberties
t		fundamental rights
t		constitutional right
c	medtop:20000588	censorship and freedom of speech	medtop:20000587			
t	2	censorship
t	2	freedom of speech
t	2	freedom of expression
t	2	censored
t		free speech
t		First Amendment
c	medtop:20000120	civil rights	medtop:20000587			
t	0.7	civil rights
c	medtop:20000590	freedom of religion	medtop:20000587			
t	2	religious freedom
t	2	freedom of religion
t	2	religious liberty
c	medtop:20000591	freedom of the press	medtop:20000587			
t	2	freedom of the press
t	2	press freedom
t	2	jailed journalist
c	medtop:20000592	human rights	medtop:20000587			
t	2	human rights
t	2	human rights group
t	2	human rights abuse
t	2	political prisoner
t	2	rights violation
t	2	freedom of association
t	2	freedom of assembly
t	2	rights defender
t	1.5	rights activist
c	medtop:20001300	privacy	medtop:20000587			
t	2	right to privacy
t	2	privacy law
t	0.4	privacy
c	medtop:20001326	women's rights	medtop:20000587			
t	2	women's rights
t	2	gender equality
c	medtop:20000593	government	medtop:11000000			0.7
t	0.8	cabinet
t	0.18	government
c	medtop:20000594	civil and public service	medtop:20000593			
t	2	civil servant
t	2	civil service
t	2	public servant
t	2	public sector
c	medtop:20000597	constitution (law)	medtop:20000593			
t	2	constitutional amendment
t	2	new constitution
t	2	constitutional reform
t	2	amend the constitution
t	0.5	constitution
t	0.5	constitutional
c	medtop:20000598	defence	medtop:20000593			
t	2	defence ministry
t	2	ministry of defence
t	2	defence minister
t	2	defence secretary
t	2	secretary of defence
t	2	national defence
t	2	defence spending
t	2	defence capability
t	2	military cooperation
t	2	military attache
t	2	defence contractor
t	2	defence pact
t	2	military exercise
t	2	military matters
t	2	military security
t	2	regional security
t	2	security guarantee
t	2	deputy defence minister
t	2	collective defence
t	2	military doctrine
t	2	military alliance
t	2	military bloc
t	2	Collective Security Treaty
x	1.5	NATO
t	1.5	airbase
t	1.5	air base
t	1.5	missile defence
t		Pentagon
t	0.8	alliance
t	0.6	defence
t	0.4	military
c	medtop:20000599	armed forces	medtop:20000598			
t	2	armed forces
t	2	marine corps
t	2	military base
t	2	conscription
t	2	general staff
t	2	chief of staff of the armed forces
t	2	regiment
t	2	battalion
t	2	military personnel
t	2	serviceman
t	2	military unit
t		army
t		navy
t		air force
t		soldier
t		brigade
t	0.8	troops
t	0.7	deployment
t	0.7	commander
t	0.5	deployed
c	medtop:20000601	military equipment	medtop:20000598	1.2		
t	2	fighter jet
t	2	warship
t	2	artillery
t	2	arms deal
t	2	weapon system
t	2	air defence
t	2	submarine
t	2	aircraft carrier
t	2	warhead
t	2	ammunition
t	2	battle tank
t	1.2	missile
t	1.2	nuclear weapon
t	0.8	drone
x	0.7	tanks
t	0.5	bomber
t	0.5	weapon
c	medtop:20000603	security measures (defence)	medtop:20000598			
t	2	military drill
t	2	military manoeuvre
t	2	war game
t	2	joint exercise
t	2	combat readiness
t	2	joint drill
t	2	live-fire
t	2	military exercise
t	1.5	exercise area
t		manoeuvres
t	0.5	border security
c	medtop:20000605	espionage and intelligence	medtop:20000593			
t	2	intelligence service
t	2	espionage
t	2	MI6
t	2	secret service
t	2	spying
t	2	intelligence community
t	2	KGB
t	2	intelligence official
t	1.5	foreign agent
t	1.2	intelligence agency
t	1.2	intelligence officer
x		NSA
t		covert
t		classified information
x	0.8	CIA
c	medtop:20000606	executive (government)	medtop:20000593			
t	2	executive action
t	2	executive branch
t	2	Oval Office
t	2	presidential decree
t	1.5	presidential power
t	0.7	executive order
t	0.7	press secretary
t	0.6	administration official
x	0.3	White House
t	0.12	administration
c	medtop:20000607	government budget	medtop:20000593			
t	2	federal budget
t	2	budget deficit
t	2	spending bill
t	2	budget cut
t	2	debt ceiling
t	2	fiscal cliff
t	2	sequester
t	2	government shutdown
t	2	budget proposal
t	2	budget deal
t	2	public spending
t	2	debt limit
t	2	continuing resolution
t	2	deficit reduction
t	2	spending cut
t	2	stopgap
t	2	appropriations
t	2	austerity
t	1.5	government spending
t	0.8	shutdown
t	0.8	deficit
t	0.8	fiscal
t	0.7	entitlement
t	0.6	budget
c	medtop:20000609	government department	medtop:20000593			
t	2	government department
t	0.4	ministry
c	medtop:20001261	heads of government	medtop:20000593			
t	2	head of government
t	2	Downing Street
t	1.5	prime minister
x		Chancellor
c	medtop:20000610	heads of state	medtop:20000593			
t	0.8	head of state
t	0.8	president of the republic
t	2	presidential inauguration
t	2	sworn in as president
t	2	presidential powers
t	0.6	presidency
c	medtop:20000611	impeachment	medtop:20000593			
t	2	impeached
t	2	articles of impeachment
t	2	removal from office
t	1.5	impeachment
c	medtop:20000615	legislative body	medtop:20000593			
t	2	House of Representatives
t	2	member of parliament
t	2	parliamentary
t	2	national assembly
t	1.5	parliament
t	1.5	floor vote
x	1.5	MP
x	1.5	MPs
t		state legislature
t		legislative
t	0.8	legislature
t	0.8	legislator
t	0.5	amendment
t	0.4	legislation
t	0.4	congressional
t	0.3	lawmaker
x	0.3	Congress
t	0.2	bill
c	medtop:20000616	lower house (legislature)	medtop:20000615			
t	2	House of Commons
t	2	lower house
t	2	Speaker of the House
t	2	House majority
t		House Speaker
t	0.7	congressman
t	0.7	congresswoman
x	0.12	House
c	medtop:20000617	upper house (legislature)	medtop:20000615			
t	2	House of Lords
t	2	filibuster
t	2	upper house
t		minority leader
t	0.8	majority leader
t	0.4	senator
x	0.3	Senate
c	medtop:20000612	local government and authority	medtop:20000593			
t	2	city council
t	2	local government
t	2	local authority
t	2	town hall
t	2	municipal
t	2	councillor
t	2	city hall
t	2	village council
t	0.4	mayor
c	medtop:20000613	minister and secretary (government)	medtop:20000593			
t	2	cabinet minister
t	2	home secretary
t	2	foreign secretary
t	2	cabinet reshuffle
t	2	deputy minister
t	1.5	cabinet secretary
t	0.9	minister
c	medtop:20000614	national government	medtop:20000593			
t	2	national government
t	2	central government
t	0.3	federal government
c	medtop:20001260	political committees	medtop:20000593			
t	2	select committee
t	2	house committee
t	2	senate committee
t	2	congressional hearing
t	2	oversight committee
t	2	congressional committee
t	2	intelligence committee
t		committee chairman
t		subcommittee
t	0.7	judiciary committee
t	0.3	committee
c	medtop:20001259	political convention	medtop:20000593			
t	2	party convention
t	2	national convention
t	2	party conference
c	medtop:20001262	public inquiry	medtop:20000593			
t	2	public inquiry
t	2	commission of inquiry
t	2	independent inquiry
t		inquiry
c	medtop:20000618	regional government and authority	medtop:20000593			
t	2	regional government
t	2	statehouse
t	2	devolution
t		state government
t	0.35	governor
c	medtop:20001173	regulatory authority	medtop:20000593			
t	2	regulatory agency
t	0.4	watchdog
t	0.4	regulator
c	medtop:20000621	government policy	medtop:11000000			0.7
t	2	policy maker
t	2	reform plan
t	0.7	public policy
t	0.5	policymaker
t	0.2	reform
c	medtop:20000345	economic policy	medtop:20000621			
t	2	economic policy
t	2	economic reform
t		stimulus package
c	medtop:20001338	education policy	medtop:20000621			
t	2	education policy
c	medtop:20000423	environmental policy	medtop:20000621			
t	2	environmental policy
t	2	environmental regulation
t	2	Environmental Protection Agency
x	0.4	EPA
c	medtop:20000479	healthcare policy	medtop:20000621			
t	2	healthcare policy
t	2	health policy
c	medtop:20000626	interior policy	medtop:20000621			
t		home affairs
t		interior minister
t		interior ministry
t		ministry of internal affairs
c	medtop:20000627	data protection policy	medtop:20000626			
t	2	data protection
c	medtop:20000628	housing and urban planning policy	medtop:20000626			
t	2	urban planning
t	2	housing policy
t		zoning
c	medtop:20001264	infrastructure policy	medtop:20000626			
t	2	infrastructure bill
t	2	infrastructure plan
t	0.4	infrastructure
c	medtop:20000630	pension and welfare policy	medtop:20000626			
t	2	welfare reform
t	2	Social Security
t	2	pension reform
c	medtop:20000632	personal weapon control policy	medtop:20000626			
t	2	gun control
t	2	gun law
t	2	Second Amendment
t	2	background check
t	2	assault weapon
t	2	gun owner
t	2	gun rights
t	2	assault rifle
c	medtop:20000634	migration policy	medtop:20000621			
t	2	migration policy
t	2	immigration policy
c	medtop:20000635	nuclear policy	medtop:20000621			
t	2	nuclear programme
t	2	nuclear deal
t	2	uranium enrichment
t	2	nuclear policy
t	2	nuclear agreement
c	medtop:20000636	regulation of industry	medtop:20000621			
t	2	deregulation
t	2	regulation of industry
t	2	antitrust
t	0.4	regulation
c	medtop:20000619	safety of citizens	medtop:20000621			
t	2	public safety
t	0.5	homeland security
c	medtop:20000620	taxation	medtop:20000621			
t	2	tax rate
t	2	income tax
t	2	tax reform
t	2	tax increase
t	2	tax hike
t	2	tax bill
t	2	tax plan
t	2	tax code
t	2	tax return
t	2	VAT
t	2	corporate tax
t	1.2	tax cut
t		taxation
t	0.5	taxpayer
t	0.4	tax
c	medtop:20000638	international relations	medtop:11000000			0.7
t	2	international relations
t	2	bilateral relations
t	2	bilateral dialogue
t	2	bilateral cooperation
t	2	foreign affairs
t	2	strategic partnership
t	2	geopolitical
t	2	integration process
t	2	balance of power
t	2	normalisation of relations
t	0.3	interstate
t	2	foreign power
t	2	allied nations
t	2	international community
t	2	relations with
t	2	normalise relations
t	2	improve relations
t	2	interstate relations
t	2	international affairs
t	2	bilateral relationship
t	2	bilateral ties
t	2	allied relations
t	2	multi-vector
t	1.5	relations between
t	1.5	relationship between
t	1.5	close relations
t	1.5	tense relations
t	1.5	close ties
t	1.2	foreign policy
t		bilateral
t		neighbouring countries
t		rapprochement
t		sovereignty
t		military relationship
t		mutual interest
t		mutual assistance
t		Western officials
t		ties with
t	0.8	world leader
t	0.6	cooperation
t	0.5	ally
g	1	6	relations	countries
c	medtop:20001316	border disputes	medtop:20000638			
t	2	border dispute
t	2	disputed border
t	2	territorial dispute
t	2	territorial claim
t	2	disputed territory
t	2	border clash
t	2	border incident
t	2	border guarantee
t	2	patrol the border
t		demarcation
t		common border
t		border guard
t		border patrols
t	0.7	frontier
c	medtop:20000639	diplomacy	medtop:20000638			
t	2	diplomacy
t	2	diplomat
t	2	embassy
t	2	diplomatic
t	2	foreign minister
t	2	foreign ministry
t	2	charge d'affaires
t	2	consulate
t	2	envoy
t	2	state visit
t	2	official visit
t	2	consul
t	2	diplomatic relations
t	2	working visit
t	1.5	secret talks
t		secret agreement
t	0.5	credentials
t	2	note of protest
t	2	persona non grata
t	2	expelled diplomat
t	2	ministry of foreign affairs
t	2	foreign secretary
t	2	letter of credence
t	2	present credentials
t	1.5	ambassador
t	1.5	restore dialogue
t	1.5	resumption of dialogue
t		secretary of state
t		accreditation
t		held talks
x		State Department
t		backroom deal
t		undiplomatic
t		phone talks
t	0.7	dialogue
t	0.7	delegation
t	0.7	negotiator
t	0.6	talks with
t	0.5	negotiation
t	0.5	summoned
t	0.5	peace talks
c	medtop:20000640	summit meetings	medtop:20000639			
t	2	summit meeting
t	2	leaders' summit
t		summit
c	medtop:20000641	treaty	medtop:20000639			
t	2	treaty
t	2	ratification
t	2	ratified
t	2	signatory
t	2	memorandum of understanding
t	2	intergovernmental agreement
t	2	bilateral agreement
t	2	protocol signed
t	2	signed an agreement
t		guarantor
t	0.8	accord
t	0.8	pact
t	0.4	agreement
c	medtop:20000642	economic sanction	medtop:20000638			
t	2	economic sanction
t	2	embargo
t	2	asset freeze
t	2	frozen assets
t	2	sanctioned
t	2	trade embargo
t	2	lifting of sanctions
t	2	travel ban
t	2	blacklisted
t	2	sanctions regime
t	2	sanctions against
t	2	impose sanctions
c	medtop:20000643	foreign aid	medtop:20000638			
t	2	foreign aid
t	2	development aid
t	2	aid package
t	2	humanitarian aid
t	2	military aid
c	medtop:20000644	international organisation	medtop:20000638			
t	2	Security Council
t	2	African Union
t	2	General Assembly
t	2	international organisation
t	2	international body
x	2	OSCE
x	2	CSTO
t	1.5	regional bloc
t	1.5	world body
t	1.5	international observer
t	1.2	United Nations
t	1.2	European Union
t		secretary general
t		member state
x	0.8	UN
x	0.8	EU
c	medtop:20000645	refugees and internally displaced people	medtop:20000638			
t	2	asylum seeker
t	2	displaced person
t	2	internally displaced
t	2	refugee camp
t	2	displaced people
t	2	fled their homes
t	2	asylum
t	2	refugee
c	medtop:20000646	non-governmental organisation	medtop:11000000			0.7
t	2	non-governmental organisation
t	2	NGO
t	2	advocacy group
t	2	aid agency
t	2	Red Cross
c	medtop:20000647	political crisis	medtop:11000000			0.7
t	2	political crisis
t	2	constitutional crisis
t	2	caretaker government
t	2	no-confidence vote
t	2	vote of no confidence
t	2	resigned as prime minister
t	2	political turmoil
t	2	political deadlock
t	1.5	state of siege
c	medtop:20000648	political dissent	medtop:11000000			0.7
t	2	dissident
t	2	political prisoner
t	2	crackdown on dissent
t	2	in exile
t	2	opposition activist
t	1.5	opposition leader
t	1.5	opposition group
t	1.5	opposition movement
t	1.5	opposition figure
t		dissent
c	medtop:20000649	political process	medtop:11000000			0.7
t	0.5	partisan
c	medtop:20000650	lobbying	medtop:20000649			
t	2	lobby group
t		lobbyist
t		lobbying
c	medtop:20000652	political development	medtop:20000649			
t	2	political development
t	2	transition of power
t	2	transfer of power
t	2	power-sharing
c	medtop:20000651	political parties and movements	medtop:20000649			
t	2	Republican Party
t	2	Democratic Party
t	2	Labour Party
t	2	Conservative Party
t	2	Liberal Democrat
t	2	opposition party
t	2	ruling party
t	2	party leader
t	2	political party
t	2	coalition government
t	2	party chairman
t	2	Tea Party
t	2	Lib Dem
t	2	party member
x	2	Tories
t	2	opposition politician
t	2	opposition lawmaker
t	1.5	opposition candidate
t		backbencher
t	0.5	party
t	0.5	opposition
t	0.5	coalition
t	0.3	bipartisan
c	medtop:20001312	political leadership	medtop:20000651			
t	2	party leadership
t	2	leadership contest
t	2	leadership election
t	1.5	leadership bid
c	medtop:20000653	political system	medtop:20000649			
t		political system
t		communism
t		socialism
t		regime change
c	medtop:20000654	democracy	medtop:20000653			
t	2	democratic elections
t	2	pro-democracy
t	2	democratic values
t	2	democratic institutions
t	2	democratic process
t	2	democratise
t	2	free and fair elections
t	2	democratisation
t	2	democratic reform
t	2	free elections
t		democracy
c	medtop:20000655	dictatorship	medtop:20000653			
t	2	dictatorship
t	2	dictator
t	2	authoritarian
t	2	one-party state
t	2	autocrat
t	2	strongman
t	2	autocratic
t	2	junta
c	medtop:12000000	religion				
t	2	theologian
t	2	theology
t	2	religious belief
t	2	spirituality
t	1.5	religion
t	1.5	religious liberty
t	1.5	devout
t	1.5	blasphemy
t	1.5	religious institution
t	1.5	religious organisation
t	1.2	religious group
t	1.2	faith-based
t		religious
t		evangelical
t		believer
t		spiritual
t		worship
t	0.8	religiously
t	0.6	faith
t	0.6	secular
t	0.5	sacred
x	0.5	God
t	0.4	holy
t	0.4	conscience
c	medtop:20000657	belief systems	medtop:12000000			
t		creed
t		denomination
t	0.2	belief
c	medtop:20000658	Buddhism	medtop:20000657			
t	2	Buddhism
t	2	Buddhist
t	2	Dalai Lama
c	medtop:20000659	Christianity	medtop:20000657			
t	2	Christianity
t	2	Protestant
t	2	Baptist
t	2	Jesus Christ
t	2	gospel
t	2	Orthodox Church
t	2	Vatican
t	2	Christ
t	2	Methodist
t	2	Southern Baptist
t	2	Anglican
t	2	Mormon
t	2	Pentecostal
t	2	papal
t	2	diocese
t	2	Holy See
t	2	crucifix
t	1.5	Catholic
t	1.5	missionary
t	1.2	Christian
t		Jesus
t		parish
t		baptism
t		nativity
t	0.8	church
t	0.5	orthodox
n		Christian Democrat
c	medtop:20000676	Hinduism	medtop:20000657			
t	2	Hindu
t	2	Hinduism
c	medtop:20000677	Islam	medtop:20000657			
t	2	imam
t	2	sharia
t		mosque
t	0.8	Islam
t	0.5	Muslim
t	0.4	Islamic
c	medtop:20000679	Judaism	medtop:20000657			
t	2	Judaism
t	2	synagogue
t	2	rabbi
t	2	anti-Semitism
t	2	Torah
t	0.7	Jewish
x	0.6	Jews
c	medtop:20000684	Sikhism	medtop:20000657			
t	2	Sikh
c	medtop:20001349	atheism and agnosticism	medtop:20000657			
t	2	atheist
t	2	atheism
t	2	agnostic
c	medtop:20000674	cult	medtop:20000657			
t	2	cult leader
t	2	religious cult
c	medtop:20000702	relations between religion and government	medtop:12000000			
t	2	separation of church and state
t	2	church and state
c	medtop:20000688	religious conflict	medtop:12000000			
t	2	religious conflict
t	2	sectarian violence
t	2	persecution of Christians
t	2	religious persecution
t	0.8	sectarian
c	medtop:20000697	religious facility	medtop:12000000			
t	2	monastery
t	2	temple
t	2	cathedral
t	2	place of worship
t	2	chapel
t	2	megachurch
c	medtop:20000690	religious festival and holiday	medtop:12000000			
t	2	Ramadan
t	2	Passover
t	2	Hanukkah
t	2	Eid
t	2	Diwali
t	2	Yom Kippur
x	2	Lent
x		Easter
t	0.3	Christmas
c	medtop:20000703	religious leader	medtop:12000000			
t	2	pope
t	2	bishop
t	2	archbishop
t	2	priest
t	2	clergy
t	2	pastor
t	2	cardinal
t	2	cleric
t	2	patriarch
t	2	nun
t	2	pontiff
t	2	preacher
t	2	religious leader
t	2	faith leader
t	2	Christian leader
c	medtop:20000696	religious ritual	medtop:12000000			
t	2	mass service
t	2	pilgrimage
t	2	sermon
t	2	worshipper
t	2	congregation
t	2	churchgoer
t	1.5	congregant
t		religious service
t	0.8	prayer
t	0.5	pray
c	medtop:20000705	religious text	medtop:12000000			
t	2	Bible
t	2	Koran
t	2	Quran
t	2	scripture
t	2	biblical
t	2	Qur'an
c	medtop:13000000	science and technology				
t	2	science and technology
t	2	technological
t	0.8	tech
t	0.6	technology
t	0.6	innovation
t	0.5	scientist
t	0.4	scientific
t	0.4	science
c	medtop:20000710	biomedical science	medtop:13000000			
t	2	stem cell
t	2	gene therapy
t	2	biotechnology
t	2	genome
t	2	DNA
t	2	genetic
t	2	biotech
t	2	geneticist
c	medtop:20000715	mathematics	medtop:13000000			
t	2	mathematician
t	2	mathematics
c	medtop:20000717	natural science	medtop:13000000			
t		naturalist
t		natural science
c	medtop:20000718	astronomy	medtop:20000717			
t	2	astronomer
t	2	telescope
t	2	galaxy
t	2	spacecraft
t	2	NASA
t	2	astronaut
t	2	asteroid
t	2	solar system
t	2	space agency
t	2	space mission
t	2	space station
t	2	comet
t	2	space exploration
t	2	lunar
t	2	black hole
t	2	moon landing
x	1.5	Mars
t		orbit
t	0.8	planet
t	0.6	moon
t	0.3	space
c	medtop:20000719	biology	medtop:20000717			
t	2	biologist
t	2	evolutionary
t	2	palaeontologist
t	2	dinosaur
t	2	microbiologist
t		bacteria
x		fossils
t	0.4	evolution
c	medtop:20000725	chemistry	medtop:20000717			
t	2	chemist
t	2	chemistry
c	medtop:20000727	geology	medtop:20000717			
t	2	geologist
t	2	geology
c	medtop:20000729	marine science	medtop:20000717			
t	2	marine biologist
t	2	oceanographer
c	medtop:20000731	physics	medtop:20000717			
t	2	physicist
t	2	physics
t	2	particle
t	2	quantum
c	medtop:20000735	scientific research	medtop:13000000			
t	2	scientific research
t	2	research team
t	2	peer-reviewed
t	2	scientific journal
t	2	academic journal
t	0.7	laboratory
t	0.6	new study
t	0.5	researcher
t	0.4	experiment
t	0.2	research
t	0.1	study
c	medtop:20000738	scientific exploration	medtop:20000735			
t		expedition
c	medtop:20000736	scientific innovation	medtop:20000735			
t	2	breakthrough
t	2	inventor
t	2	patent
t	2	invention
c	medtop:20000742	social sciences	medtop:13000000			
t	2	social scientist
t	2	sociologist
t	2	anthropologist
c	medtop:20000744	archaeology	medtop:20000742			
t	2	archaeologist
t	2	archaeology
t	2	excavation
t	2	archaeological
c	medtop:20000747	history	medtop:20000742			
t	2	historian
c	medtop:20000753	psychology	medtop:20000742			
t	2	psychologist
c	medtop:20000756	technology and engineering	medtop:13000000			
t	2	prototype
t	2	robot
t	2	robotics
t	2	start-up
t	2	startup
t	2	Silicon Valley
t	2	tech firm
t	2	tech giant
t	2	tech company
t	2	tech industry
t	2	big tech
t	2	tech sector
t	0.5	engineer
t	0.4	engineering
c	medtop:20000757	aerospace engineering	medtop:20000756			
t	2	rocket
t	2	satellite
t	2	space flight
t	2	rocket launch
t	2	spaceship
c	medtop:20000760	civil engineering	medtop:20000756			
t	2	civil engineering
c	medtop:20000761	electronic engineering	medtop:20000756			
t	2	electronics
t	2	semiconductor
t	2	chip maker
t	2	microchip
t	2	battery
t	2	processor
t	2	chip
c	medtop:20000762	identification technology	medtop:20000756			
t	2	facial recognition
t	2	biometric
t	2	fingerprint scanner
c	medtop:20000763	information technology and computer science	medtop:20000756			
t	2	software
t	2	artificial intelligence
t	2	smartphone
t	2	operating system
t	2	broadband
t	2	search engine
t	2	machine learning
t	2	laptop
t	2	web browser
t	2	file-sharing
t	2	video game
t	2	gamer
t	2	mobile phone
t	2	handset
t	2	net neutrality
t	2	online service
t	2	spam
t	2	iPhone
t	2	Android
t	2	desktop
t	2	cybersecurity
t	2	digital music
t	2	console
t	2	user data
t	2	gadget
t	2	open source
t	2	malware
t	2	spyware
t	2	computing
t	2	wireless
t	2	high-definition
t	2	virtual reality
t	2	TikTok
t	2	password
t	2	anti-virus
t	2	antivirus
t	2	computer virus
t	2	online safety
t	2	messaging app
t	2	deepfake
t	2	phishing
t	2	webcam
t	2	data centre
t	2	peer-to-peer
t	2	chatbot
t	2	self-driving
t	2	driverless
t	2	virtual assistant
t	1.5	algorithm
x	1.5	gaming
x	1.5	PC
x	1.5	Microsoft
t	1.5	harmful content
t	1.5	fake account
t	1.5	content moderation
t	1.5	hard drive
t	1.5	encrypted
t	1.2	social media platform
t	1.2	upload
t		computer
t		app
t		download
t		encryption
t		tech giant
x		Google
x		Apple
t		web page
t		social networking
t	0.8	internet
t	0.8	web
t	0.8	malicious
t	0.8	tablet
t	0.7	digital
t	0.7	mobile
t	0.6	device
t	0.6	user
t	0.6	portable
t	0.6	bot
t	0.5	blogger
t	0.5	subscriber
t	0.5	interactive
t	0.4	blog
t	0.4	online
t	0.3	phone
t	0.2	website
t	0.12	network
t	0.1	data
t	0.1	platform
c	medtop:20000764	materials science	medtop:20000756			
t	2	nanotechnology
t	2	graphene
c	medtop:14000000	society				
t	0.3	society
t	0.2	community
t	0.15	social
c	medtop:20000768	communities	medtop:14000000			
t		community group
t		community leader
c	medtop:20000770	demographics	medtop:14000000			
t	2	demographics
c	medtop:20000774	population and census	medtop:20000770			
t	2	birth rate
t	2	ageing population
t	1.2	census
t	0.2	population
c	medtop:20000775	discrimination	medtop:14000000			
t	2	discriminatory
t	2	equal opportunity
t	2	hate crime
t	2	prejudice
t	2	bigotry
t	1.3	discrimination
t		discriminate
t	0.7	inequality
c	medtop:20000777	racism	medtop:20000775			
t	2	racism
t	2	white supremacist
t	2	segregation
t	2	Black Lives Matter
t	2	slavery
t	2	Confederate
t	2	racial justice
t	2	African Americans
t	2	white supremacy
t	2	white nationalist
t	2	race relations
t	2	systemic racism
t	2	Black people
t	2	racial profiling
t	2	N-word
t	2	racial injustice
t	2	person of color
t	1.5	black community
t	1.5	racial bias
t	1.5	people of color
t	1.2	racist
t	1.2	unarmed black
t		racial
t	0.8	black woman
t	0.8	social justice
t	0.6	black man
t	0.5	minority
t	0.2	race
t	0.15	black
t	0.1	white
c	medtop:20000779	sexism	medtop:20000775			
t	2	sexism
t	2	misogyny
t	2	sexist
c	medtop:20001373	diversity, equity and inclusion	medtop:14000000			
t	2	affirmative action
t	2	diversity and inclusion
t		diversity
c	medtop:20000772	emigration	medtop:14000000			
t	2	emigration
t	2	emigrant
t	2	emigrate
c	medtop:20000780	family	medtop:14000000			
t	2	family life
t	2	family values
t	2	single mother
t	2	fatherhood
t	2	motherhood
t	0.1	family
c	medtop:20000781	adoption	medtop:20000780			
t	2	adoptive parent
t	2	foster care
t	2	foster child
c	medtop:20000783	divorce	medtop:20000780			
t	2	divorce
c	medtop:20000784	family planning	medtop:20000780			
t	2.5	abortion
t	2	birth control
t	2	contraception
t	2	contraceptive
t	2	pro-life
t	2	Roe v. Wade
t	2	pro-choice
t	2	anti-abortion
t	2	unborn
t	2	late-term
t	2	family planning
t	2	abortion clinic
t	2	abortion rights
t	1.5	Planned Parenthood
c	medtop:20000786	marriage	medtop:20000780			
t	2.5	same-sex marriage
t	2.5	gay marriage
t	2	married couple
t	2	same-sex couple
t		spouse
t		wedding
t		bride
t	0.7	marriage
c	medtop:20000787	parenting	medtop:20000780			
t	2	parenting
c	medtop:20001359	pregnancy and childbirth	medtop:20000780			
t	2	pregnancy
t	2	childbirth
t	2	pregnant
t	2	foetus
c	medtop:20000771	immigration	medtop:14000000			
t	2	immigration reform
t	2	green card
t	2	migrant
t	2	path to citizenship
t	2	immigration law
t	2	dreamers
t	2	amnesty
t	2	DACA
t	2	sanctuary city
t	2	immigration system
t	2	naturalisation
t	1.8	immigrant
t	1.8	immigration
t	1.5	permanent resident
t	1.5	guest worker
t		citizenship
t		visa
t	0.5	foreigner
c	medtop:20000773	illegal immigration	medtop:20000771			
t	2.5	illegal immigrant
t	2	undocumented
t	2	deportation
t	2	deported
t	2	illegal immigration
t	2	unaccompanied minor
t	2	border wall
t	2	illegal alien
t	2	southern border
t	2	family separation
t	2	detention centre
t	2	border agent
t	2	Immigration and Customs Enforcement
t	2	ICE agent
t	2	caravan
t	2	smuggled across the border
t	2	unaccompanied children
t	2	border patrol agent
t	0.7	border crossing
t	0.8	border patrol
x	0.8	ICE
t	0.6	border
c	medtop:20000788	mankind	medtop:14000000			
t		mankind
t		humanity
c	medtop:20000792	LGBTQ	medtop:20000788			
t	2.5	transgender
t	2	LGBT
t	2	lesbian
t	2	homosexual
t	2	gay rights
t	2	LGBTQ
t	2	homosexuality
t	2	bisexual
t	2	sexual orientation
t	2	same-sex
t	2	gender identity
t	2	queer
t	2	drag queen
t	1.5	gay
c	medtop:20000790	children	medtop:20000788			
t	2	children's home
t	2	child welfare
t	0.15	children
c	medtop:20000791	disabilities	medtop:20000788			
t	2	wheelchair
t	2	blind people
t		disability
t	0.8	disabled
c	medtop:20000793	gender	medtop:20000788			
t	2	gender roles
t		gender
c	medtop:20001288	indigenous people	medtop:20000788			
t	2	indigenous people
t	2	Native American
t	2	aboriginal
t	2	tribal
c	medtop:20000795	national or ethnic minority	medtop:20000788			
t	2	ethnic minority
t	2	ethnic group
t	2	minority group
t	0.8	ethnic
t	0.3	minority
c	medtop:20000797	senior citizens	medtop:20000788			
t	2	senior citizen
t	2	elderly people
t		elderly
c	medtop:20000798	teenagers	medtop:20000788			
t	2	adolescent
t		teen
t	0.6	teenager
c	medtop:20001327	women	medtop:20000788			
t	2	women's march
t	2	feminist
t	2	feminism
t	2	women's movement
t	0.25	women
c	medtop:20000799	social condition	medtop:14000000			
t		living conditions
t		social class
t	0.5	middle class
c	medtop:20000800	homelessness	medtop:20000799			
t	2	homeless
t	2	homelessness
t	2	homeless shelter
c	medtop:20000801	poverty	medtop:20000799			
t	2	poverty line
t	2	food bank
t	0.6	low-income
t	0.6	poverty
t	0.2	poor
c	medtop:20000802	social problem	medtop:14000000			
t		social problem
t		social ill
c	medtop:20000804	addiction	medtop:20000802			
t	2	alcoholism
t	2	drug addict
t	0.8	addiction
c	medtop:20001284	bullying	medtop:20000802			
t	2	bullied
c	medtop:20000806	prostitution	medtop:20000802			
t	2	prostitution
t	2	prostitute
t	2	sex worker
c	medtop:20001193	sexual misconduct	medtop:20000802			
t	2	sexual harassment
t	2	sexual misconduct
t	2	MeToo
t	2	groped
c	medtop:20000808	values	medtop:14000000			
t	0.3	moral
c	medtop:20000810	death and dying	medtop:20000808			
t	2	assisted suicide
t	2	euthanasia
c	medtop:20000814	ethics	medtop:20000808			
t	2	ethical
t	0.6	ethics
c	medtop:20000815	pornography	medtop:20000808			
t	2	pornography
c	medtop:20000817	welfare	medtop:14000000			
t	2	food stamps
t	2	welfare state
t	2	welfare recipient
t	2	welfare benefit
t	0.6	welfare
c	medtop:20000818	charity	medtop:20000817			
t	2	charitable
t	2	philanthropy
t		philanthropist
t	0.7	charity
t	0.5	donation
c	medtop:20001317	child care	medtop:20000817			
t	2	child care
t	2	childcare
t	2	day care
c	medtop:20001232	elderly care	medtop:20000817			
t	2	elderly care
t	2	care home
c	medtop:20001290	public housing	medtop:20000817			
t	2	public housing
t	2	affordable housing
t	2	social housing
c	medtop:20000820	social services	medtop:20000817			
t	2	social services
t	2	social worker
c	medtop:15000000	sport				
t	2	sport
t	2	athlete
t	2	sports fan
t		championship
t		player
t		league
t		squad
t		teammate
t		tournament
t		fixture
t	0.8	champion
t	0.8	coach
t	0.6	team
t	0.6	match
t	0.5	injury
t	0.5	season
x	0.5	fans
t	0.4	win
c	medtop:20000822	competition discipline	medtop:15000000			
t	0.4	contest
t		competitor
c	medtop:20000823	American football	medtop:20000822			
t	2	NFL
t	2	quarterback
t	2	touchdown
t	2	Super Bowl
t	2	linebacker
t	2	football player
t	2	football team
t	2	wide receiver
t	2	American football
c	medtop:20000827	athletics	medtop:20000822			
t	2	sprinter
t		marathon
t	2	world athletics
t	2	100m
t	2	200m
t	0.3	hurdles
t	2	400m
t	0.4	relay
t	2	pole vault
t	2	indoor championships
t	2	long jump
t	2	half marathon
t	2	steeplechase
t	2	athletics
t		medal
t	0.5	runner
n		front runner
c	medtop:20000849	baseball	medtop:20000822			
t	2	baseball
t	2	pitcher
t	2	home run
t	2	major league baseball
t	2	inning
t	2	World Series
c	medtop:20000851	basketball	medtop:20000822			
t	2	basketball
t	2	NBA
t	0.5	slam dunk
t	2	point guard
c	medtop:20000856	boxing	medtop:20000822			
t	2	boxing
t	2	boxer
t	2	heavyweight
t	2	knockout
t	2	title fight
t		bout
c	medtop:20000888	cricket	medtop:20000822			
t	2	cricket
t	2	cricketer
t	2	wicket
t	2	batsman
t	2	one-day international
t	2	Test match
t	2	bowler
t		innings
c	medtop:20000892	cycling	medtop:20000822			
t	2	cycling race
t	2	Tour de France
t	2	cyclist
t	2	peloton
c	medtop:20000940	golf	medtop:20000822			
t	2	golfer
t	2	birdie
t	2	fairway
t	2	golf tournament
t	2	golf course
t	1.5	golf
t		tee
c	medtop:20000960	horse racing	medtop:20000822			
t	2	horse racing
t	2	racehorse
t	2	jockey
t	2	steeplechaser
c	medtop:20000965	ice hockey	medtop:20000822			
t	2	ice hockey
t	2	NHL
t	2	goaltender
t	2	hockey
c	medtop:20001056	skiing	medtop:20000822			
t	2	skier
t	2	alpine skiing
t	2	slalom
t	2	ski jumping
t	2	biathlon
t		skiing
c	medtop:20001065	soccer	medtop:20000822			
t	2	footballer
t	2	soccer
t	2	midfielder
t	2	goalkeeper
t	2	striker
t	2	penalty shoot-out
t	2	free kick
t	2	offside
t	2	premier league
t	2	equaliser
t	2	football match
t	2	football fan
t	1.5	football
t	1.5	winger
t	1.5	penalty kick
t		kick-off
t		half-time
t	0.5	goal
c	medtop:20001071	swimming	medtop:20000822			
t	2	swimmer
t	2	freestyle
t	2	breaststroke
t	2	backstroke
t		swimming
c	medtop:20001085	tennis	medtop:20000822			
t	2	tennis
t	2	tennis player
t	2	match point
t	2	tie-break
t	2	baseline rally
t	1.5	forehand
t	1.5	backhand
c	medtop:20001176	rugby	medtop:20000822			
t	2	rugby
t	2	scrum
t	2	scrum-half
t	2	fly-half
t	2	flanker
t	1.5	prop forward
t	1.5	second row
c	medtop:20001108	sport event	medtop:15000000			
t	2	World Cup
t	2	quarter-final
t	2	semi-final
t	2	cup final
t	2	grand slam
t	2	group stage
t	2	champions league
t	2	Africa Cup of Nations
t	2	European Championship
t	2	Commonwealth Games
t	2	Six Nations
t	2	qualifier
t	2	knockout stage
t	2	world champion
t	2	world championship
t	2	European Cup
t	2	home game
t	2	away game
t	0.6	final
t	0.2	opponent
c	medtop:20001177	Olympic Games	medtop:20001108			
t	2	Olympic Games
t	2	Olympics
t	2	gold medal
t	2	silver medal
t	2	bronze medal
t	2	Olympian
c	medtop:20001178	Paralympic Games	medtop:20001108			
t	2	Paralympics
t	2	Paralympian
c	medtop:20001103	disciplinary action in sport	medtop:15000000			
t	2	red card
t	2	yellow card
t	2	banned for life
t	2	match ban
t	2	suspended for
c	medtop:20001104	drug use in sport	medtop:15000000			
t	2	doping
t	2	anti-doping
t	2	drugs test
t	2	performance-enhancing
t	1.2	steroid
c	medtop:20001124	sport industry	medtop:15000000			
t	2	sports industry
t	2	sponsorship deal
c	medtop:20001125	sport organisation	medtop:15000000			
t	2	FIFA
t	2	UEFA
t	2	football association
t	2	Olympic Committee
t	2	sports federation
t	2	national team
t	2	football club
t		club
c	medtop:20001126	sport venue	medtop:15000000			
t	2	stadium
t	2	Old Trafford
t	2	racetrack
t	0.8	locker room
t	0.5	pitch
c	medtop:20001323	sports coaching	medtop:15000000			
t	2	head coach
t	2	football manager
t	2	assistant coach
t	2	training session
t	0.7	manager
c	medtop:20001325	sports officiating	medtop:15000000			
t	2	referee
t	2	umpire
t	2	linesman
c	medtop:20001148	sports transaction	medtop:15000000			
t	2	transfer window
t	2	transfer fee
t	2	loan deal
t	2	free agent
t	2	transfer market
t	2	signed a contract
c	medtop:16000000	conflict, war and peace				
t	2	militia
t	2	atrocity
t	2	ceasefire
t	2	cease-fire
t	2	hostilities
t	2	violence against civilians
t	1.2	combatant
t	0.8	fighter
t	0.6	security forces
t	0.5	enemy
t	0.4	war
t	0.4	conflict
t	0.4	violence
t	0.4	attack
t	0.4	gunfire
t	0.3	wounded
t	0.1	fighting
c	medtop:20000053	act of terror	medtop:16000000			
t	2.5	terror attack
t	2.5	jihadist
t	2.5	Islamic State
t	2.5	al Qaeda
t	2.5	terror suspect
t	2.5	bomb suspect
t	2.5	bombing suspect
t	2.5	radical Islamist
t	2.5	marathon bombing
t	2.5	homegrown terrorist
x	2.5	ISIS
x	2.5	ISIL
t	2.2	terrorist
t	2.2	terrorism
t	2	act of terror
t	2	terrorist attack
t	2	Al-Qaida
t	2	jihadi
t	2	terrorist group
t	2	Boko Haram
t	2	extremism
t	2	Taliban
t	2	counter-terrorism
t	2	counterterrorism
t	2	terror group
t	2	radicalised
t	2	Islamist
t	2	Al-Shabab
t	2	caliphate
t	2	hostage
t	2	jihad
t	2	Islamic extremism
t	2	Hezbollah
t	2	Hamas
t	2	beheading
t	2	terror plot
t	2	radical Islam
t	2	suicide bomber
t	1.5	lone wolf
t	1.2	extremist
t	1.2	militant
t		terror
t	0.4	attacker
c	medtop:20000054	act of bioterrorism	medtop:20000053			
t	2	anthrax
t	2	bioterrorism
c	medtop:20000055	terrorist bombings	medtop:20000053		3	
t	2	suicide bomber
t	2	bomb attack
t	2	car bomb
t	2	bomber
t	2	suicide bombing
t	2	detonated
t	2	explosive device
t	2	pipe bomb
t	2	roadside bomb
t	2	suicide vest
t	1.5	bombing
t		explosives
t		bomb
c	medtop:20000056	armed conflict	medtop:16000000			
t	2	armed conflict
t	2	air strike
t	2	airstrike
t	2	shelling
t	2	ground troops
t	2	insurgent
t	2	hostile action
t	2	special military operation
t	2	military operation
t	2	bombardment
t	2	armed group
t	2	battlefield
t	2	ceasefire violation
t	2	military conflict
t	2	military offensive
t	2	conflict zone
t	2	escalation of the conflict
t	2	armed hostilities
t	2	aerial strike
t	2	missile strike
t	2	withdraw troops
t	1.5	military action
t	1.5	end the war
t	1.2	conflict in
t	1.2	war in
t		front line
t		frontline
t		troops
t		casualties
t	0.8	rebel
t	0.4	combat
c	medtop:20000057	guerrilla activity	medtop:20000056			
t	2	guerrilla
t	2	insurgency
c	medtop:20000058	international military intervention	medtop:20000056			
t	2	military intervention
t	2	coalition forces
t	2	peacekeeper
t	2	peacekeeping
t	2	peacekeeping force
t	2	no-fly zone
c	medtop:20000060	military occupation	medtop:20000056			
t	2	occupied territory
t	2	military occupation
t	2	occupying forces
t	2	annexation
t	2	annexed
t		occupation
c	medtop:20000061	missing in action	medtop:20000056			
t	2	missing in action
c	medtop:20000062	war	medtop:20000056			
t	2	invasion
t	2	war zone
t	2	declaration of war
t	2	war effort
t	2	wartime
t	2	invaded
t	2	war-torn
t	0.5	world war
t	0.5	war with
c	medtop:20000063	civil war	medtop:20000062			
t	2	civil war
t	2	warring factions
t	2	warring parties
c	medtop:20000065	civil unrest	medtop:16000000			
t	2	civil unrest
t	2	tear gas
t	2	unrest
t	2	barricade
t	2	clashes with police
t		clash
c	medtop:20000066	demonstration	medtop:20000065			
t	2	protest march
t	2	street protest
t	2	anti-government protest
t	2	mass protest
t	0.6	demonstrator
t	0.5	protester
t	0.5	demonstration
t	0.4	protest
c	medtop:20000067	rebellion	medtop:20000065			
t	2	rebellion
t	2	uprising
t	2	insurrection
t	2	armed rebellion
c	medtop:20000068	revolution	medtop:20000065			
t	0.4	revolution
t	0.4	revolutionary
c	medtop:20000069	riot	medtop:20000065			
t	2	rioter
t	2	rioting
c	medtop:20000070	coup d'etat	medtop:16000000			
t	2	coup
t	2	coup attempt
t	2	military takeover
t	2	putsch
t	2	coup d'etat
c	medtop:20001361	cyber warfare	medtop:16000000			
t	2	cyber warfare
t	2	cyber attack
t	2	cyberattack
c	medtop:20000071	massacre	medtop:16000000			
t	2	massacre
t	2	mass grave
c	medtop:20000072	genocide	medtop:20000071			
t	2	genocide
t	2	ethnic cleansing
c	medtop:20000073	peace process	medtop:16000000			
t	2	peace process
t	2	peace deal
t	2	peace agreement
t	2	peace accord
t	2	truce
t	2	peaceful settlement
t	2	armistice
t	2	peaceful resolution
t	2	ceasefire agreement
t	2	settlement of the conflict
t	2	Minsk agreements
t	2	resolution of the crisis
t	2	resolution of the conflict
t	2	settlement of the crisis
t	2	political settlement
t	2	crisis settlement
t	2	peace initiative
t	2	peace formula
t	2	peace effort
t	1.2	negotiations between
t		peace
t		ceasefire
t		cease-fire
c	medtop:20000074	peace envoy	medtop:20000073			
t	2	peace envoy
t	2	special envoy
c	medtop:20000075	peace plan	medtop:20000073			
t	2	peace plan
t	2	peace proposal
t	2	roadmap to peace
c	medtop:20000076	peace talks	medtop:20000073			
t	2	peace talks
t	2	peace negotiation
t	2	peace conference
c	medtop:20000077	post-war reconstruction	medtop:16000000			
t	2	post-war reconstruction
t	2	reconstruction of the country
c	medtop:20000078	disarmament	medtop:20000077			
t	2	disarmament
t	2	arms control
t	2	demilitarised
t	2	non-proliferation
c	medtop:20000079	ordnance clearance	medtop:20000077			
t	2	landmine
t	2	mine clearance
t	2	unexploded ordnance
t	2	bomb disposal
t	2	demining
c	medtop:20000080	prisoners of war	medtop:16000000			
t	2	prisoner of war
t	2	prisoner exchange
t	2	prisoner swap
t	2	captured soldier
c	medtop:17000000	weather				
t	0.6	weather
c	medtop:20001128	weather forecast	medtop:17000000			
t	2	weather forecast
t	2	forecaster
t	2	meteorologist
t	2	outlook for the week
c	medtop:20001129	weather phenomena	medtop:17000000			
t	2	heatwave
t	2	heat wave
t	2	snowfall
t	2	rainfall
t	2	thunderstorm
t	2	cold snap
t	2	high winds
t	2	snowstorm
t	2	heavy rain
t	2	torrential rain
t		snow
t		rain
t		fog
t		gust
c	medtop:20001130	weather statistic	medtop:17000000			
t	2	record temperature
t	2	average temperature
t	2	highest temperature
t	2	degrees Celsius
t	2	degrees Fahrenheit
c	medtop:20001131	weather warning	medtop:17000000			
t	2	weather warning
t	2	storm warning
t	2	flood warning
t	2	hurricane watch
t	2	weather alert
t	2	severe weather
"""#

    static let weights: StaticString = #"""
v	medtop/2023-10-24
220	medtop:13000000	able
454	medtop:02000000	abortion
1666	medtop:14000000	abortion
401	medtop:14000000	abortion law
692	medtop:01000000	absentee
773	medtop:07000000	absentee
913	medtop:07000000	absentee ballots
644	medtop:01000000	absurd
344	medtop:16000000	abu
271	medtop:13000000	abuse
364	medtop:14000000	abuse
282	medtop:07000000	aca
547	medtop:05000000	academic
332	medtop:13000000	access
328	medtop:11000000	accomplishments
391	medtop:13000000	account
374	medtop:01000000	accusations
360	medtop:01000000	accused
311	medtop:01000000	acknowledged
453	medtop:14000000	aclu
1156	medtop:01000000	acosta
89	medtop:11000000	action
148	medtop:13000000	action
253	medtop:06000000	activists
520	medtop:01000000	actor
1099	medtop:01000000	actress
335	medtop:01000000	actually
1069	medtop:01000000	ad
1047	medtop:14000000	ad
742	medtop:02000000	admin
96	medtop:06000000	administration
279	medtop:14000000	administration
356	medtop:06000000	administrator
234	medtop:05000000	admission
167	medtop:01000000	admitted
238	medtop:11000000	ads
470	medtop:01000000	advertising
717	medtop:11000000	adviser
588	medtop:11000000	affairs
210	medtop:04000000	affected
287	medtop:16000000	afghanistan
363	medtop:09000000	afl
363	medtop:09000000	afl cio
282	medtop:11000000	africa
551	medtop:14000000	african american
877	medtop:02000000	ag
894	medtop:01000000	aged
223	medtop:02000000	agency
267	medtop:06000000	agency
623	medtop:04000000	agenda
261	medtop:11000000	agenda
227	medtop:02000000	agents
275	medtop:14000000	agents
717	medtop:02000000	agitators
241	medtop:04000000	agree
267	medtop:04000000	agreement
308	medtop:06000000	agreement
262	medtop:04000000	ahead
455	medtop:11000000	aid
595	medtop:11000000	aides
1236	medtop:01000000	ailes
198	medtop:04000000	aimed
192	medtop:11000000	aimed
297	medtop:01000000	air
373	medtop:06000000	air
669	medtop:06000000	air pollution
668	medtop:04000000	airlines
270	medtop:13000000	airlines
432	medtop:04000000	airport
429	medtop:16000000	al
497	medtop:16000000	al qaeda
355	medtop:05000000	alabama
1255	medtop:01000000	album
717	medtop:01000000	alex jones
356	medtop:01000000	alexander
415	medtop:11000000	alexandria
521	medtop:11000000	alexandria ocasio
649	medtop:01000000	allegations
204	medtop:01000000	alleged
177	medtop:11000000	allies
199	medtop:07000000	allow
108	medtop:13000000	allow
459	medtop:02000000	amanda
452	medtop:04000000	amazon
277	medtop:13000000	amazon
513	medtop:16000000	ambassador
1612	medtop:07000000	ambulance
1140	medtop:07000000	ambulance service
564	medtop:11000000	america great
298	medtop:09000000	american workers
859	medtop:07000000	amid coronavirus
414	medtop:14000000	amnesty
243	medtop:10000000	analysis
334	medtop:04000000	analysts
1027	medtop:02000000	anarchists
498	medtop:01000000	anchor
248	medtop:12000000	anchor
467	medtop:15000000	andre
463	medtop:02000000	andrew mccabe
1190	medtop:15000000	andy
406	medtop:01000000	anger
285	medtop:01000000	animals
226	medtop:04000000	announcement
640	medtop:01000000	anonymous
452	medtop:13000000	anonymous
543	medtop:01000000	anonymous source
890	medtop:15000000	anthem
914	medtop:02000000	anthony kennedy
266	medtop:01000000	anti
181	medtop:13000000	anti
270	medtop:14000000	anti
492	medtop:14000000	anti abortion
633	medtop:14000000	anti gay
553	medtop:01000000	anti government
508	medtop:02000000	anti semitism
577	medtop:11000000	anti terror
701	medtop:01000000	anti trump
1494	medtop:06000000	antibiotics
1278	medtop:02000000	antifa
574	medtop:02000000	antonin
574	medtop:02000000	antonin scalia
261	medtop:01000000	apologize
414	medtop:11000000	apologize
425	medtop:14000000	apologize
359	medtop:11000000	apology
354	medtop:11000000	appeals
184	medtop:13000000	appeals
382	medtop:14000000	appeals
430	medtop:14000000	appeals court
164	medtop:01000000	appeared
569	medtop:13000000	apple
354	medtop:11000000	appointed
241	medtop:02000000	appointment
289	medtop:04000000	approval
367	medtop:11000000	approval
583	medtop:11000000	approval rating
226	medtop:06000000	approved
995	medtop:06000000	arctic
340	medtop:06000000	area
595	medtop:10000000	army
290	medtop:05000000	arne
292	medtop:05000000	arne duncan
872	medtop:14000000	arrested
1138	medtop:15000000	arsenal
768	medtop:01000000	art
919	medtop:01000000	artists
383	medtop:13000000	artists
1352	medtop:01000000	artwork
267	medtop:05000000	asian
624	medtop:05000000	asian americans
540	medtop:11000000	aspirations
618	medtop:01000000	assault
284	medtop:02000000	assault
569	medtop:11000000	assembly
253	medtop:04000000	assets
749	medtop:09000000	assistant attorney
238	medtop:16000000	associated press
273	medtop:11000000	asylum
442	medtop:14000000	asylum seekers
486	medtop:10000000	atheists
274	medtop:12000000	atheists
275	medtop:15000000	athletes
367	medtop:15000000	athletics
502	medtop:14000000	atlanta
668	medtop:16000000	attack
860	medtop:16000000	attackers
227	medtop:02000000	attorney
197	medtop:11000000	attorney
365	medtop:14000000	attorney
519	medtop:02000000	attorney general
922	medtop:01000000	auction
466	medtop:13000000	auction
444	medtop:13000000	audience
512	medtop:01000000	audio
768	medtop:15000000	australia
1457	medtop:15000000	australian
264	medtop:16000000	authorities
293	medtop:09000000	auto
674	medtop:09000000	auto workers
335	medtop:13000000	available
519	medtop:02000000	avenue
373	medtop:04000000	aviation
616	medtop:01000000	award
319	medtop:07000000	award
322	medtop:07000000	baby
493	medtop:01000000	backlash
187	medtop:01000000	bad
492	medtop:02000000	bader
464	medtop:02000000	bader ginsburg
595	medtop:06000000	bag
389	medtop:12000000	baghdadi
779	medtop:16000000	baghdadi
287	medtop:14000000	bail
525	medtop:02000000	baker
702	medtop:12000000	baker
332	medtop:11000000	balance
608	medtop:01000000	baldwin
432	medtop:15000000	ball
300	medtop:01000000	ballot
670	medtop:07000000	ballot
508	medtop:02000000	baltimore
212	medtop:01000000	ban
202	medtop:06000000	ban
499	medtop:14000000	ban
984	medtop:01000000	band
462	medtop:04000000	bank
746	medtop:04000000	bankers
298	medtop:04000000	banking
998	medtop:11000000	bannon
643	medtop:07000000	barclay
639	medtop:04000000	bargaining
910	medtop:02000000	barr
278	medtop:14000000	barriers
136	medtop:04000000	based
111	medtop:13000000	based
561	medtop:01000000	bash
667	medtop:15000000	bath
498	medtop:13000000	battery
497	medtop:16000000	beach
545	medtop:13000000	beam
554	medtop:15000000	beat
889	medtop:15000000	beaten
468	medtop:01000000	beauty
591	medtop:01000000	beck
658	medtop:10000000	beef
507	medtop:11000000	behavior
598	medtop:01000000	beheading
811	medtop:04000000	beijing
297	medtop:07000000	beijing
247	medtop:12000000	beliefs
208	medtop:01000000	believe
120	medtop:11000000	believe
227	medtop:12000000	benedict
327	medtop:04000000	benefits
223	medtop:09000000	benefits
432	medtop:01000000	benghazi
3511	medtop:16000000	benghazi
839	medtop:16000000	benghazi attack
357	medtop:16000000	bernardino
757	medtop:02000000	berry
267	medtop:01000000	best
1035	medtop:05000000	betsy
1154	medtop:05000000	betsy devos
511	medtop:11000000	betting
1555	medtop:13000000	bezos
1208	medtop:01000000	bias
727	medtop:01000000	biased
520	medtop:04000000	bid
232	medtop:07000000	bid
85	medtop:13000000	big
551	medtop:11000000	big banks
902	medtop:01000000	big brother
371	medtop:13000000	big brother
592	medtop:13000000	big tech
207	medtop:04000000	biggest
247	medtop:11000000	biggest
109	medtop:04000000	bill
78	medtop:07000000	bill
129	medtop:14000000	bill
859	medtop:01000000	bill maher
539	medtop:12000000	billy
819	medtop:16000000	bin
825	medtop:16000000	bin laden
319	medtop:12000000	binding
305	medtop:04000000	bipartisan
925	medtop:11000000	bipartisanship
547	medtop:15000000	birmingham
503	medtop:14000000	birth
804	medtop:07000000	birth control
1597	medtop:14000000	black
1172	medtop:14000000	black americans
958	medtop:02000000	black church
814	medtop:14000000	black community
335	medtop:02000000	black lives
1158	medtop:14000000	black man
482	medtop:14000000	black people
743	medtop:11000000	black vote
343	medtop:14000000	black women
788	medtop:03000000	blackouts
357	medtop:01000000	blame
533	medtop:02000000	blame
513	medtop:02000000	blasio
356	medtop:07000000	blasio
430	medtop:16000000	blast
722	medtop:01000000	blatantly
1133	medtop:06000000	blaze
403	medtop:01000000	blew
776	medtop:06000000	blizzard
185	medtop:04000000	block
160	medtop:07000000	block
846	medtop:13000000	blog
490	medtop:01000000	blogger
795	medtop:13000000	blogger
353	medtop:01000000	bloomberg
500	medtop:11000000	blue
277	medtop:05000000	board
580	medtop:15000000	boat
2184	medtop:04000000	boeing
227	medtop:11000000	bomb
390	medtop:16000000	bomb
685	medtop:10000000	bomb attack
763	medtop:16000000	bombers
1757	medtop:16000000	bombing
1148	medtop:16000000	bombing suspect
380	medtop:01000000	bombshell
587	medtop:09000000	bonuses
615	medtop:01000000	booed
841	medtop:01000000	book
615	medtop:11000000	booker
466	medtop:04000000	boost
162	medtop:11000000	border
1589	medtop:14000000	border
877	medtop:14000000	border patrol
753	medtop:14000000	border security
636	medtop:14000000	border wall
352	medtop:11000000	boris
856	medtop:05000000	borrowers
252	medtop:04000000	borrowing
932	medtop:04000000	boss
766	medtop:15000000	boss
1721	medtop:16000000	boston marathon
411	medtop:10000000	bottles
529	medtop:01000000	bowl
698	medtop:01000000	box office
560	medtop:01000000	boy
458	medtop:14000000	boy
950	medtop:14000000	boycott
756	medtop:11000000	brady
358	medtop:04000000	brand
284	medtop:10000000	brand
532	medtop:04000000	brandon
590	medtop:15000000	brazilian
806	medtop:11000000	breach
401	medtop:13000000	breach
909	medtop:02000000	brett
822	medtop:02000000	brett kavanaugh
623	medtop:11000000	brexit
504	medtop:02000000	breyer
447	medtop:01000000	brief
459	medtop:01000000	briefing
259	medtop:11000000	briefing
545	medtop:12000000	bring home
811	medtop:13000000	broadband
1286	medtop:01000000	broadcast
376	medtop:13000000	broadcast
450	medtop:13000000	broadcaster
209	medtop:11000000	broke
358	medtop:15000000	bronze
283	medtop:01000000	brother
338	medtop:16000000	brother
491	medtop:13000000	browser
872	medtop:01000000	bubble
253	medtop:04000000	budget
642	medtop:11000000	budget
514	medtop:04000000	budget deficit
193	medtop:04000000	build
318	medtop:04000000	building
659	medtop:06000000	burning
905	medtop:04000000	burr
316	medtop:04000000	business
200	medtop:07000000	business
132	medtop:09000000	business
504	medtop:11000000	businessman
1044	medtop:11000000	buttigieg
148	medtop:01000000	buy
396	medtop:04000000	buy
156	medtop:13000000	buy
189	medtop:11000000	cabinet
602	medtop:13000000	cable
581	medtop:12000000	cake
534	medtop:03000000	californians
388	medtop:01000000	calm
784	medtop:13000000	cambridge
820	medtop:16000000	cameron
432	medtop:11000000	camp
107	medtop:01000000	campaign
756	medtop:11000000	campaign
734	medtop:11000000	campaign finance
479	medtop:11000000	campaign manager
644	medtop:01000000	campaign rally
701	medtop:04000000	campaigners
909	medtop:05000000	campus
367	medtop:14000000	campus
344	medtop:07000000	cancer
150	medtop:01000000	candidate
1121	medtop:11000000	candidate
219	medtop:02000000	capital
892	medtop:04000000	capitalism
413	medtop:12000000	capitalism
741	medtop:15000000	captain
591	medtop:16000000	captured
370	medtop:04000000	car
196	medtop:06000000	car
680	medtop:14000000	caravan
720	medtop:06000000	carbon
445	medtop:04000000	card
637	medtop:07000000	care
426	medtop:07000000	care act
375	medtop:01000000	career
428	medtop:15000000	career
531	medtop:14000000	carlos
742	medtop:01000000	carlson
494	medtop:11000000	carly
538	medtop:11000000	carly fiorina
1114	medtop:04000000	carrier
459	medtop:15000000	carroll
282	medtop:16000000	carry
75	medtop:01000000	case
282	medtop:09000000	cash
331	medtop:11000000	cash
980	medtop:11000000	casino
626	medtop:11000000	cassidy
465	medtop:01000000	cast
768	medtop:11000000	castro
595	medtop:05000000	catalog
662	medtop:12000000	catholic
276	medtop:12000000	catholic church
374	medtop:11000000	caucus
324	medtop:02000000	caught
157	medtop:06000000	cause
467	medtop:01000000	cbs news
1147	medtop:01000000	cdc
437	medtop:14000000	cdc
1155	medtop:10000000	celebrates
872	medtop:10000000	celebration
827	medtop:01000000	celebrity
577	medtop:01000000	censor
605	medtop:13000000	censorship
629	medtop:11000000	census
151	medtop:01000000	center
387	medtop:14000000	century
279	medtop:09000000	ceo
582	medtop:13000000	ceo
384	medtop:11000000	chair
277	medtop:11000000	chairman
139	medtop:11000000	challenge
393	medtop:11000000	chamber
1690	medtop:15000000	champion
1945	medtop:15000000	championships
753	medtop:11000000	chancellor
99	medtop:06000000	change
72	medtop:14000000	change
790	medtop:01000000	channel
271	medtop:13000000	channel
315	medtop:11000000	chaos
468	medtop:16000000	chapter
334	medtop:13000000	character
652	medtop:01000000	charity
585	medtop:07000000	charity
1614	medtop:02000000	charleston
897	medtop:16000000	charlie
1084	medtop:02000000	charlotte
307	medtop:12000000	charlotte
710	medtop:02000000	charlottesville
1068	medtop:01000000	chart
250	medtop:05000000	charter
318	medtop:05000000	charter schools
147	medtop:11000000	check
1555	medtop:15000000	chelsea
323	medtop:01000000	chemical
353	medtop:03000000	chemical
102	medtop:02000000	chief
96	medtop:11000000	chief
330	medtop:04000000	chief executive
1059	medtop:04000000	chief financial
592	medtop:02000000	chief justice
393	medtop:05000000	child care
402	medtop:12000000	child sex
368	medtop:05000000	children
98	medtop:11000000	children
155	medtop:13000000	children
239	medtop:14000000	children
784	medtop:06000000	chinese officials
1035	medtop:01000000	chloroquine
251	medtop:02000000	choice
587	medtop:01000000	choir
631	medtop:02000000	chokehold
828	medtop:11000000	chris christie
553	medtop:12000000	christ
591	medtop:10000000	christian
1302	medtop:12000000	christian
486	medtop:12000000	christianity
1117	medtop:11000000	christie
734	medtop:07000000	christmas
2103	medtop:10000000	christmas
892	medtop:02000000	church
292	medtop:07000000	church
219	medtop:10000000	church
287	medtop:12000000	church
411	medtop:01000000	cia
525	medtop:02000000	cia
537	medtop:07000000	cigarettes
349	medtop:09000000	cio
772	medtop:14000000	circuit
500	medtop:13000000	circulated
196	medtop:14000000	citizens
314	medtop:11000000	citizenship
457	medtop:14000000	citizenship
381	medtop:06000000	city
203	medtop:14000000	city
546	medtop:11000000	civility
338	medtop:12000000	civilization
601	medtop:01000000	claims
708	medtop:01000000	clarification
554	medtop:11000000	clark
327	medtop:11000000	clash
288	medtop:04000000	class
319	medtop:05000000	class
676	medtop:05000000	classroom
675	medtop:15000000	clay
704	medtop:06000000	clean
558	medtop:11000000	clearance
368	medtop:14000000	clerk
815	medtop:02000000	cleveland
2492	medtop:06000000	climate
426	medtop:06000000	climate agreement
1586	medtop:06000000	climate change
1035	medtop:06000000	climate deal
339	medtop:02000000	clinic
305	medtop:01000000	clinton campaign
885	medtop:11000000	clinton campaign
1063	medtop:01000000	clinton foundation
440	medtop:01000000	clip
348	medtop:11000000	closer
968	medtop:15000000	club
462	medtop:16000000	clues
835	medtop:01000000	cnn jim
293	medtop:01000000	co
1299	medtop:15000000	coach
660	medtop:06000000	coal
259	medtop:16000000	coalition
467	medtop:06000000	coast
621	medtop:15000000	cole
297	medtop:02000000	collect
438	medtop:13000000	collection
1548	medtop:05000000	college
203	medtop:10000000	college
524	medtop:05000000	college admissions
315	medtop:05000000	college campuses
334	medtop:11000000	collusion
297	medtop:14000000	color
1535	medtop:10000000	columbus
277	medtop:01000000	columnist
229	medtop:10000000	columnist
282	medtop:13000000	combat
477	medtop:16000000	combatant
1036	medtop:04000000	comcast
367	medtop:11000000	comeback
314	medtop:15000000	comeback
837	medtop:01000000	comedian
637	medtop:01000000	comedy
379	medtop:01000000	comey
1650	medtop:02000000	comey
422	medtop:04000000	commercial
275	medtop:04000000	commission
386	medtop:02000000	commissioner
311	medtop:11000000	commitment
103	medtop:02000000	committee
306	medtop:11000000	committee
164	medtop:16000000	committee
221	medtop:05000000	common
338	medtop:11000000	common
1438	medtop:05000000	common core
300	medtop:15000000	commonwealth
495	medtop:15000000	commonwealth games
312	medtop:13000000	communications
363	medtop:01000000	communist
418	medtop:14000000	community
357	medtop:05000000	community college
465	medtop:09000000	commute
457	medtop:04000000	company
133	medtop:09000000	company
496	medtop:13000000	company
280	medtop:01000000	compared
187	medtop:12000000	compelling
549	medtop:09000000	compensation
768	medtop:15000000	compete
394	medtop:13000000	competition
239	medtop:01000000	complained
218	medtop:01000000	complaint
806	medtop:01000000	composer
1129	medtop:13000000	computer
524	medtop:14000000	condemned
421	medtop:07000000	conditions
202	medtop:01000000	conducted
447	medtop:01000000	confederate
504	medtop:01000000	confederate flag
574	medtop:02000000	confirmation
383	medtop:02000000	confirmed
323	medtop:02000000	confront
89	medtop:04000000	congress
216	medtop:11000000	congress
391	medtop:02000000	congressman
328	medtop:13000000	connected
199	medtop:12000000	conscience
114	medtop:01000000	conservative
155	medtop:02000000	conservative
576	medtop:11000000	conservative
439	medtop:01000000	conservative media
1030	medtop:13000000	console
525	medtop:01000000	conspiracy
562	medtop:01000000	conspiracy theories
307	medtop:07000000	constitution
639	medtop:02000000	constitutional
287	medtop:06000000	construction
154	medtop:13000000	consumers
310	medtop:07000000	contact
1339	medtop:13000000	content
531	medtop:11000000	contest
1184	medtop:01000000	contestant
420	medtop:12000000	contraception
418	medtop:03000000	contract
328	medtop:15000000	contract
139	medtop:13000000	control
210	medtop:14000000	controversial
282	medtop:11000000	controversy
516	medtop:12000000	conveniently
1206	medtop:11000000	convention
398	medtop:02000000	convicted
681	medtop:01000000	cops
763	medtop:14000000	cops
475	medtop:13000000	copy
486	medtop:05000000	core
396	medtop:05000000	cornell
828	medtop:01000000	coronavirus
127	medtop:05000000	coronavirus
1394	medtop:07000000	coronavirus
1241	medtop:09000000	coronavirus
286	medtop:10000000	coronavirus
347	medtop:01000000	coronavirus cases
405	medtop:09000000	coronavirus crisis
771	medtop:07000000	coronavirus outbreak
402	medtop:07000000	coronavirus pandemic
676	medtop:09000000	coronavirus pandemic
353	medtop:10000000	coronavirus pandemic
368	medtop:09000000	coronavirus relief
470	medtop:01000000	coronavirus response
1071	medtop:07000000	coronavirus stimulus
922	medtop:07000000	coroner
338	medtop:04000000	corporate
340	medtop:04000000	corporations
300	medtop:03000000	corpus
378	medtop:01000000	correction
1085	medtop:01000000	correspondent
577	medtop:11000000	corruption
290	medtop:04000000	cortez
423	medtop:11000000	cortez
479	medtop:11000000	cory
567	medtop:11000000	cory booker
186	medtop:13000000	cost
524	medtop:01000000	costume
426	medtop:02000000	counsel
389	medtop:11000000	counsel robert
291	medtop:11000000	count
104	medtop:04000000	country
192	medtop:14000000	country
694	medtop:04000000	countryside
152	medtop:01000000	course
779	medtop:02000000	court
174	medtop:12000000	court
254	medtop:14000000	court
428	medtop:14000000	court justice
756	medtop:02000000	court nominee
1202	medtop:02000000	court pick
613	medtop:01000000	cover
976	medtop:01000000	coverage
407	medtop:07000000	coverage
537	medtop:01000000	covid
1105	medtop:07000000	covid
585	medtop:09000000	covid
266	medtop:10000000	covid
473	medtop:04000000	crash
95	medtop:13000000	create
287	medtop:04000000	credit
150	medtop:05000000	credit
705	medtop:04000000	creditors
266	medtop:06000000	crew
229	medtop:02000000	crime
236	medtop:14000000	criminal
532	medtop:07000000	crisis
147	medtop:09000000	crisis
217	medtop:01000000	criticism
200	medtop:11000000	criticized
306	medtop:10000000	crop
327	medtop:15000000	cross
469	medtop:15000000	cross country
251	medtop:01000000	crown
333	medtop:13000000	crown
355	medtop:15000000	crown
740	medtop:04000000	crumbling
406	medtop:09000000	crush
756	medtop:02000000	cry
1361	medtop:13000000	cryptocurrency
296	medtop:11000000	cuba
420	medtop:14000000	cuba
158	medtop:12000000	culture
318	medtop:01000000	cuomo
432	medtop:07000000	cuomo
1906	medtop:15000000	cup
1112	medtop:15000000	curling
549	medtop:04000000	currency
287	medtop:13000000	currently
354	medtop:05000000	curriculum
475	medtop:04000000	customers
824	medtop:13000000	customers
534	medtop:04000000	cut
131	medtop:09000000	cut
215	medtop:11000000	cut
671	medtop:13000000	cyber
757	medtop:02000000	daca
358	medtop:05000000	dairy
479	medtop:06000000	dakota
213	medtop:06000000	damage
557	medtop:01000000	dame
988	medtop:01000000	dance
238	medtop:14000000	dangerous
767	medtop:01000000	dangerously
425	medtop:02000000	daniel
331	medtop:16000000	dark
132	medtop:04000000	data
600	medtop:13000000	data
243	medtop:04000000	date
255	medtop:11000000	daughter
677	medtop:14000000	davis
319	medtop:15000000	de
516	medtop:02000000	de blasio
360	medtop:07000000	de blasio
714	medtop:16000000	dead
336	medtop:06000000	deadly
441	medtop:16000000	deadly
377	medtop:04000000	deal
144	medtop:06000000	deal
113	medtop:01000000	death
314	medtop:14000000	death
1076	medtop:02000000	death penalty
331	medtop:16000000	death toll
477	medtop:07000000	debacle
939	medtop:11000000	debate
690	medtop:01000000	debbie
722	medtop:04000000	debit
397	medtop:05000000	debt
1248	medtop:11000000	debt
888	medtop:11000000	debt limit
491	medtop:01000000	debunked
322	medtop:15000000	debut
674	medtop:01000000	deceptively
152	medtop:14000000	decided
124	medtop:02000000	decision
81	medtop:04000000	decision
546	medtop:10000000	declaration
424	medtop:06000000	deepening
295	medtop:14000000	deeply
328	medtop:15000000	defeat
238	medtop:01000000	defend
737	medtop:04000000	deficit
423	medtop:07000000	defund
321	medtop:14000000	defund
155	medtop:05000000	degree
269	medtop:06000000	degree
482	medtop:14000000	delaware
714	medtop:07000000	delay
689	medtop:11000000	delegates
865	medtop:01000000	deleted
486	medtop:15000000	delighted
285	medtop:11000000	delivered
954	medtop:10000000	delivery
304	medtop:13000000	demand
271	medtop:14000000	demand
1503	medtop:07000000	dementia
401	medtop:11000000	democratic debate
409	medtop:11000000	democratic party
277	medtop:01000000	democratic presidential
517	medtop:14000000	democratic presidential
471	medtop:14000000	demonstrators
323	medtop:07000000	dems
819	medtop:11000000	dems
400	medtop:11000000	denied
356	medtop:15000000	dent
337	medtop:10000000	depends
762	medtop:07000000	depression
393	medtop:11000000	dept
457	medtop:11000000	deputy
598	medtop:11000000	deputy leader
495	medtop:04000000	derail
156	medtop:01000000	described
410	medtop:10000000	desert
217	medtop:13000000	designed
686	medtop:01000000	desktop
140	medtop:09000000	despite
211	medtop:11000000	despite
540	medtop:06000000	destroy
424	medtop:11000000	detainees
608	medtop:02000000	detention
349	medtop:11000000	detention
402	medtop:04000000	detroit
264	medtop:06000000	devastating
645	medtop:13000000	developers
213	medtop:04000000	development
408	medtop:13000000	device
571	medtop:16000000	device
1847	medtop:05000000	devos
349	medtop:07000000	diagnosed
334	medtop:01000000	died
884	medtop:01000000	died aged
448	medtop:11000000	difference
1440	medtop:13000000	digital
312	medtop:10000000	dinner
380	medtop:06000000	dioxide
276	medtop:11000000	directly
160	medtop:01000000	director
342	medtop:02000000	director james
277	medtop:15000000	disappointed
710	medtop:03000000	disaster
414	medtop:06000000	disaster
821	medtop:11000000	disclosure
182	medtop:12000000	discovered
391	medtop:09000000	discrimination
260	medtop:12000000	discrimination
318	medtop:01000000	disease
382	medtop:01000000	disinfectant
276	medtop:01000000	dismissed
583	medtop:13000000	disney
282	medtop:01000000	display
550	medtop:02000000	dissent
423	medtop:05000000	district
285	medtop:14000000	district
749	medtop:14000000	district attorney
602	medtop:14000000	diverse
487	medtop:11000000	diversity
258	medtop:02000000	divided
163	medtop:12000000	divided
637	medtop:01000000	divisiveness
931	medtop:11000000	dnc
752	medtop:07000000	docs
358	medtop:07000000	doctors
334	medtop:01000000	documentary
1203	medtop:02000000	doj
501	medtop:13000000	domain
284	medtop:01000000	donations
428	medtop:11000000	donors
1044	medtop:15000000	doping
921	medtop:13000000	dorsey
888	medtop:11000000	dossier
162	medtop:11000000	doubt
503	medtop:13000000	download
533	medtop:01000000	downplayed
248	medtop:14000000	dozen
913	medtop:01000000	drama
802	medtop:06000000	drilling
311	medtop:13000000	drive
2898	medtop:13000000	drones
420	medtop:16000000	drones
1672	medtop:06000000	drought
504	medtop:01000000	drudge
152	medtop:01000000	drug
196	medtop:04000000	drug
382	medtop:14000000	drug
1418	medtop:07000000	drug prices
720	medtop:14000000	duck
629	medtop:11000000	duke
479	medtop:05000000	duncan
744	medtop:01000000	duped
458	medtop:13000000	dutch
680	medtop:15000000	dutch
680	medtop:02000000	dylan
888	medtop:14000000	dynasty
413	medtop:15000000	eagles
173	medtop:04000000	earlier
721	medtop:04000000	earners
272	medtop:04000000	earnings
348	medtop:04000000	ease
845	medtop:04000000	easter
942	medtop:10000000	easter
334	medtop:06000000	eastern
518	medtop:10000000	eat
1405	medtop:13000000	ebay
445	medtop:01000000	ebola
402	medtop:07000000	ebola
556	medtop:01000000	echo chamber
1581	medtop:10000000	eclipse
799	medtop:04000000	economic
111	medtop:07000000	economic
158	medtop:09000000	economic
408	medtop:04000000	economic adviser
996	medtop:04000000	economic conditions
340	medtop:04000000	economic growth
351	medtop:09000000	economists
825	medtop:04000000	economy
495	medtop:07000000	economy
249	medtop:09000000	economy
404	medtop:01000000	ed
309	medtop:11000000	edge
1122	medtop:01000000	edited
680	medtop:01000000	edition
273	medtop:01000000	editorial
328	medtop:14000000	editorial
478	medtop:01000000	editorial board
231	medtop:05000000	educated
1689	medtop:05000000	education
191	medtop:11000000	education
512	medtop:11000000	education secretary
250	medtop:05000000	educational
283	medtop:07000000	effectively
391	medtop:15000000	eighth
296	medtop:14000000	el
542	medtop:14000000	el paso
576	medtop:11000000	elder
818	medtop:11000000	elected
179	medtop:02000000	election
277	medtop:07000000	election
206	medtop:11000000	election
737	medtop:02000000	electors
409	medtop:06000000	electric
239	medtop:03000000	electricity
633	medtop:06000000	electricity
510	medtop:11000000	elizabeth warren
990	medtop:13000000	elon
976	medtop:13000000	elon musk
249	medtop:07000000	emerged
233	medtop:03000000	emergency
818	medtop:07000000	emergency
846	medtop:06000000	emissions
431	medtop:04000000	employed
499	medtop:04000000	employees
682	medtop:09000000	employees
352	medtop:09000000	employers
690	medtop:04000000	employment
737	medtop:02000000	encryption
473	medtop:01000000	endorsement
346	medtop:11000000	endorsement
580	medtop:01000000	enemy
282	medtop:16000000	enemy
499	medtop:16000000	enemy combatant
134	medtop:03000000	energy
1180	medtop:04000000	energy
106	medtop:06000000	energy
1102	medtop:04000000	energy bills
255	medtop:03000000	energy companies
449	medtop:06000000	energy companies
1197	medtop:06000000	energy department
1198	medtop:06000000	energy projects
494	medtop:02000000	enforcement
334	medtop:14000000	enforcement
418	medtop:16000000	enforcement officials
828	medtop:04000000	engineers
667	medtop:07000000	enrollment
237	medtop:01000000	enter
642	medtop:13000000	entertainment
602	medtop:11000000	enthusiasm
704	medtop:06000000	environment
323	medtop:04000000	environmental
1476	medtop:06000000	environmental
688	medtop:06000000	environmental protection
548	medtop:06000000	environmentalists
2770	medtop:06000000	epa
591	medtop:02000000	epidemic
379	medtop:01000000	episode
1093	medtop:02000000	epstein
761	medtop:04000000	equal pay
351	medtop:14000000	equality
489	medtop:07000000	era
476	medtop:14000000	eric garner
634	medtop:02000000	eric holder
470	medtop:02000000	erupted
449	medtop:02000000	escalating
617	medtop:09000000	essential workers
267	medtop:01000000	establishment
442	medtop:11000000	estate
588	medtop:04000000	eu
325	medtop:11000000	eu
261	medtop:13000000	eu
680	medtop:04000000	euro
213	medtop:03000000	evacuation
511	medtop:11000000	evangelical
866	medtop:12000000	evangelical
255	medtop:01000000	evening
271	medtop:11000000	evening
370	medtop:01000000	eviction
169	medtop:01000000	evidence
246	medtop:04000000	ex
338	medtop:14000000	exception
337	medtop:04000000	excuse
534	medtop:02000000	execution
213	medtop:04000000	executive
231	medtop:14000000	executive
679	medtop:14000000	executive action
304	medtop:07000000	executive order
716	medtop:14000000	executive order
714	medtop:14000000	executive power
776	medtop:01000000	exhibition
289	medtop:09000000	expectations
203	medtop:04000000	expected
354	medtop:05000000	expelled
259	medtop:07000000	experience
193	medtop:11000000	experience
385	medtop:04000000	expire
211	medtop:01000000	explained
136	medtop:12000000	explained
1119	medtop:16000000	explosion
429	medtop:16000000	explosives
842	medtop:04000000	exports
297	medtop:13000000	exposed
994	medtop:04000000	extend unemployment
215	medtop:04000000	extended
222	medtop:04000000	extension
362	medtop:16000000	extremism
1240	medtop:06000000	exxon
591	medtop:04000000	faa
605	medtop:01000000	fabric
95	medtop:11000000	face
397	medtop:12000000	face challenges
352	medtop:01000000	facebook
444	medtop:07000000	facebook
1124	medtop:13000000	facebook
375	medtop:01000000	fact
496	medtop:11000000	fact checking
323	medtop:04000000	factory
315	medtop:11000000	failed
176	medtop:04000000	failure
726	medtop:12000000	faith
882	medtop:01000000	fake
220	medtop:13000000	fake
878	medtop:01000000	fake news
287	medtop:10000000	fallen
618	medtop:01000000	false
449	medtop:13000000	false claims
139	medtop:07000000	family
272	medtop:10000000	family
778	medtop:14000000	family separation
556	medtop:01000000	fans
464	medtop:13000000	fans
537	medtop:06000000	farm
1017	medtop:06000000	farmers
647	medtop:10000000	farmers
406	medtop:04000000	fast
435	medtop:04000000	fast track
442	medtop:13000000	fastest
244	medtop:10000000	father
243	medtop:11000000	father
283	medtop:14000000	father
764	medtop:01000000	fauci
905	medtop:11000000	fauci
319	medtop:11000000	fault
236	medtop:01000000	favorite
2277	medtop:02000000	fbi
524	medtop:16000000	fbi
591	medtop:02000000	fbi director
495	medtop:13000000	fcc
463	medtop:14000000	fda
595	medtop:01000000	feature
238	medtop:07000000	fed
121	medtop:07000000	federal
217	medtop:14000000	federal
435	medtop:04000000	federal agencies
497	medtop:09000000	federal employees
417	medtop:11000000	federal judge
324	medtop:14000000	federal judge
429	medtop:02000000	federal law
520	medtop:07000000	federal reserve
517	medtop:01000000	federalist
805	medtop:13000000	feed
521	medtop:03000000	fema
576	medtop:14000000	fence
805	medtop:02000000	ferguson
1371	medtop:01000000	festival
514	medtop:11000000	festive
358	medtop:11000000	field
886	medtop:02000000	fifth amendment
90	medtop:10000000	fight
658	medtop:15000000	fighters
312	medtop:01000000	figure
318	medtop:09000000	file
299	medtop:13000000	file
432	medtop:11000000	filibuster
1341	medtop:01000000	film
753	medtop:13000000	film
548	medtop:15000000	final
543	medtop:01000000	finalists
327	medtop:04000000	finance
524	medtop:11000000	finance
436	medtop:04000000	finance minister
260	medtop:04000000	financial
561	medtop:07000000	financial crisis
1069	medtop:04000000	financial officer
767	medtop:04000000	financial situation
408	medtop:15000000	finish
1126	medtop:11000000	fiorina
174	medtop:03000000	fire
210	medtop:06000000	fire
695	medtop:01000000	firebombed
1293	medtop:06000000	firefighters
541	medtop:02000000	fireworks
719	medtop:10000000	fireworks
981	medtop:04000000	firm
887	medtop:13000000	firm
885	medtop:02000000	fisa
338	medtop:01000000	flag
485	medtop:04000000	flagship
746	medtop:11000000	flake
594	medtop:15000000	flanker
549	medtop:11000000	flare
728	medtop:07000000	flavored
751	medtop:04000000	flight
1007	medtop:03000000	flood
329	medtop:03000000	floodwaters
399	medtop:01000000	flu
302	medtop:15000000	fly
589	medtop:15000000	fly half
892	medtop:02000000	flynn
406	medtop:13000000	followers
399	medtop:04000000	food
311	medtop:09000000	food
1276	medtop:10000000	food
582	medtop:10000000	food banks
1019	medtop:04000000	food stamps
574	medtop:09000000	food supply
497	medtop:01000000	fool
300	medtop:16000000	footage
289	medtop:07000000	football
937	medtop:13000000	football
255	medtop:11000000	foreign
740	medtop:11000000	foreign policy
753	medtop:06000000	forest
470	medtop:13000000	format
756	medtop:14000000	fort worth
284	medtop:04000000	fossil
284	medtop:04000000	fossil fuels
481	medtop:13000000	founder
501	medtop:10000000	fourth
468	medtop:06000000	fracking
1167	medtop:11000000	fracking
1358	medtop:12000000	francis
377	medtop:13000000	francisco
216	medtop:01000000	fraud
548	medtop:04000000	fraud
642	medtop:11000000	freak
546	medtop:14000000	frederick
311	medtop:05000000	free
155	medtop:13000000	free
331	medtop:05000000	free college
757	medtop:05000000	free speech
646	medtop:13000000	free speech
383	medtop:04000000	free trade
224	medtop:07000000	freedom
414	medtop:10000000	freedom
569	medtop:12000000	freedom
814	medtop:15000000	fried
520	medtop:01000000	front page
332	medtop:11000000	front runner
255	medtop:04000000	fuel
470	medtop:06000000	fuel
591	medtop:06000000	fuel economy
148	medtop:04000000	full
767	medtop:04000000	fumed
178	medtop:11000000	fund
162	medtop:14000000	funding
744	medtop:07000000	fundraising
319	medtop:02000000	funeral
274	medtop:13000000	future
581	medtop:13000000	gadgets
198	medtop:09000000	gains
620	medtop:06000000	gallon
871	medtop:13000000	game
1159	medtop:15000000	game
1200	medtop:13000000	gamers
554	medtop:13000000	gaming
660	medtop:14000000	gang
714	medtop:04000000	gap
778	medtop:02000000	garland
462	medtop:02000000	garner
810	medtop:06000000	gas
540	medtop:06000000	gasoline
410	medtop:07000000	gathering
487	medtop:07000000	gavin newsom
124	medtop:12000000	gay
1449	medtop:14000000	gay
237	medtop:12000000	gay marriage
527	medtop:14000000	gay marriage
802	medtop:02000000	gazette
270	medtop:04000000	gender
391	medtop:12000000	gender
279	medtop:14000000	gender
651	medtop:12000000	gender identity
261	medtop:02000000	general
124	medtop:11000000	general
351	medtop:11000000	general election
527	medtop:02000000	general william
700	medtop:01000000	george stephanopoulos
376	medtop:04000000	german
1157	medtop:04000000	giant
450	medtop:13000000	giant
916	medtop:11000000	giffords
562	medtop:10000000	gift
478	medtop:01000000	gig
413	medtop:15000000	gig
927	medtop:02000000	ginsburg
694	medtop:14000000	girl
494	medtop:02000000	girlfriend
1085	medtop:11000000	giuliani
377	medtop:10000000	glass
379	medtop:15000000	glenn
618	medtop:06000000	global
186	medtop:13000000	global
629	medtop:06000000	global climate
1029	medtop:06000000	global warming
920	medtop:04000000	gm
201	medtop:04000000	goal
464	medtop:15000000	goal
1138	medtop:12000000	god
923	medtop:15000000	gold
382	medtop:04000000	golden
654	medtop:11000000	golf
832	medtop:01000000	google
215	medtop:13000000	google
744	medtop:11000000	gordon
463	medtop:02000000	gorsuch
58	medtop:04000000	government
429	medtop:11000000	government
880	medtop:11000000	government plans
428	medtop:07000000	government shutdown
462	medtop:07000000	governor
133	medtop:11000000	governor
359	medtop:11000000	grab
446	medtop:05000000	grade
401	medtop:05000000	graduate
274	medtop:05000000	graduation
517	medtop:15000000	grand
405	medtop:14000000	grand jury
641	medtop:15000000	grand slam
519	medtop:13000000	graphic
110	medtop:10000000	great
154	medtop:11000000	great
192	medtop:15000000	great
623	medtop:07000000	great depression
720	medtop:14000000	greatness
654	medtop:04000000	greece
542	medtop:04000000	greek
424	medtop:15000000	greek
568	medtop:06000000	green
185	medtop:11000000	green
965	medtop:06000000	green energy
535	medtop:11000000	green party
835	medtop:06000000	greta
713	medtop:04000000	grid
778	medtop:11000000	griffin
517	medtop:11000000	grip
480	medtop:04000000	grocery
391	medtop:10000000	grocery
158	medtop:04000000	group
278	medtop:04000000	growing
179	medtop:13000000	growing
471	medtop:04000000	growth
1292	medtop:11000000	guantanamo
554	medtop:16000000	guantanamo
453	medtop:11000000	guantanamo bay
320	medtop:07000000	guarantee
245	medtop:02000000	guard
211	medtop:14000000	guard
475	medtop:14000000	guatemala
304	medtop:10000000	guide
298	medtop:04000000	guilty
469	medtop:01000000	guitar
874	medtop:01000000	guitarist
553	medtop:06000000	gulf
607	medtop:02000000	gun
1146	medtop:02000000	gunman
531	medtop:16000000	gunman
985	medtop:16000000	gunmen
251	medtop:11000000	guy
945	medtop:07000000	gym
1032	medtop:13000000	hacked
645	medtop:13000000	hackers
989	medtop:01000000	haley
200	medtop:15000000	half
699	medtop:11000000	hampshire
763	medtop:07000000	hand sanitizer
646	medtop:13000000	handheld
248	medtop:05000000	hang
1616	medtop:01000000	hannity
163	medtop:14000000	happened
476	medtop:10000000	happiness
243	medtop:01000000	harassment
783	medtop:13000000	hard drive
288	medtop:14000000	harm
256	medtop:11000000	harris
194	medtop:01000000	harry
339	medtop:04000000	harry
664	medtop:04000000	harry reid
488	medtop:05000000	harvard
2107	medtop:03000000	harvey
176	medtop:01000000	hate
498	medtop:13000000	haunt
164	medtop:13000000	head
1140	medtop:01000000	headlines
859	medtop:07000000	health
633	medtop:07000000	health care
498	medtop:07000000	health insurance
618	medtop:07000000	health law
558	medtop:07000000	health minister
442	medtop:01000000	health organization
559	medtop:04000000	health organization
606	medtop:07000000	healthcare
268	medtop:11000000	healthcare
703	medtop:11000000	healthcare plans
305	medtop:16000000	hearing
206	medtop:11000000	heart
273	medtop:01000000	heat
382	medtop:12000000	heaven
184	medtop:11000000	held
158	medtop:13000000	help
734	medtop:01000000	herd
687	medtop:01000000	herd immunity
496	medtop:01000000	hero
652	medtop:01000000	hey
717	medtop:07000000	hhs
789	medtop:16000000	hicks
231	medtop:16000000	hide
271	medtop:02000000	high court
845	medtop:13000000	high definition
487	medtop:11000000	high level
154	medtop:05000000	higher
756	medtop:05000000	higher education
375	medtop:16000000	highlights
249	medtop:04000000	hike
746	medtop:14000000	hindu
850	medtop:14000000	hispanic
391	medtop:06000000	historic
158	medtop:02000000	history
251	medtop:14000000	history
227	medtop:04000000	hit
773	medtop:11000000	hiv
624	medtop:04000000	hoarding
772	medtop:02000000	hobby
1068	medtop:02000000	hobby lobby
731	medtop:02000000	holder
2013	medtop:10000000	holiday
562	medtop:10000000	holiday season
339	medtop:10000000	holy
277	medtop:07000000	home
78	medtop:10000000	home
145	medtop:11000000	home
1380	medtop:11000000	home office
288	medtop:07000000	home orders
511	medtop:09000000	home orders
1412	medtop:11000000	home secretary
302	medtop:02000000	homeland security
243	medtop:14000000	homeland security
500	medtop:01000000	homeless
311	medtop:03000000	hometown
551	medtop:02000000	homicide
242	medtop:04000000	hong
266	medtop:04000000	hong kong
307	medtop:10000000	honor
226	medtop:11000000	hope
420	medtop:02000000	horowitz
998	medtop:15000000	horse
526	medtop:07000000	hospital
1241	medtop:01000000	host
993	medtop:16000000	hostage
238	medtop:12000000	hostility
345	medtop:01000000	hot
131	medtop:09000000	hours
228	medtop:11000000	house
364	medtop:07000000	house gop
288	medtop:01000000	house press
258	medtop:07000000	house speaker
443	medtop:07000000	households
376	medtop:11000000	housing
305	medtop:14000000	housing
625	medtop:03000000	houston
995	medtop:11000000	howard
858	medtop:04000000	huawei
425	medtop:13000000	hub
222	medtop:13000000	huge
308	medtop:12000000	humor
617	medtop:11000000	hunt
1337	medtop:03000000	hurricane
428	medtop:06000000	hurricane
309	medtop:11000000	husband
574	medtop:11000000	hush
1437	medtop:01000000	hydroxychloroquine
737	medtop:01000000	hype
474	medtop:01000000	hysteria
325	medtop:11000000	ian
562	medtop:14000000	ice
341	medtop:16000000	identified
395	medtop:11000000	identity
127	medtop:12000000	identity
545	medtop:01000000	ignored
599	medtop:14000000	ilhan
600	medtop:14000000	ilhan omar
496	medtop:07000000	illegal aliens
297	medtop:09000000	illegal immigrants
326	medtop:07000000	illinois
333	medtop:02000000	immigrants
425	medtop:14000000	immigrants
2224	medtop:14000000	immigration
663	medtop:14000000	immigration bill
423	medtop:14000000	immigration debate
617	medtop:14000000	immigration overhaul
1039	medtop:14000000	immigration reform
188	medtop:06000000	impact
707	medtop:01000000	impeachment
940	medtop:11000000	impeachment
406	medtop:01000000	impeachment inquiry
707	medtop:04000000	imports
182	medtop:04000000	impose
205	medtop:04000000	improve
761	medtop:01000000	inaccuracies
478	medtop:11000000	inauguration
414	medtop:04000000	income
213	medtop:05000000	income
428	medtop:14000000	income
359	medtop:04000000	income inequality
454	medtop:14000000	income inequality
238	medtop:04000000	increase
111	medtop:11000000	increase
365	medtop:01000000	incredible
900	medtop:10000000	independence
367	medtop:11000000	independence
523	medtop:11000000	independent
192	medtop:04000000	india
392	medtop:13000000	india
690	medtop:14000000	india
474	medtop:04000000	indian
708	medtop:11000000	indicted
724	medtop:10000000	indigenous
859	medtop:10000000	indigenous peoples
584	medtop:14000000	indispensable
361	medtop:10000000	indonesia
488	medtop:07000000	indoor
465	medtop:15000000	indoor
228	medtop:04000000	industrial
612	medtop:04000000	industrial action
210	medtop:13000000	industry
860	medtop:04000000	inequality
427	medtop:01000000	infected
436	medtop:01000000	infection
303	medtop:07000000	infection
852	medtop:11000000	inflation
447	medtop:11000000	influence
195	medtop:01000000	information
145	medtop:02000000	information
150	medtop:13000000	information
1504	medtop:04000000	infrastructure
864	medtop:01000000	ingesting
1042	medtop:01000000	ingraham
460	medtop:11000000	initiative
554	medtop:07000000	injection
681	medtop:16000000	injured
1294	medtop:15000000	injury
415	medtop:14000000	injustice
266	medtop:13000000	inside
385	medtop:11000000	insider
528	medtop:11000000	insisted
676	medtop:02000000	inspector
856	medtop:02000000	inspector general
306	medtop:01000000	instagram
1125	medtop:13000000	instagram
515	medtop:13000000	installed
371	medtop:01000000	insult
344	medtop:04000000	insurance
530	medtop:07000000	insurance
190	medtop:09000000	insurance
425	medtop:02000000	intelligence
384	medtop:16000000	intelligence
514	medtop:02000000	intelligence community
1033	medtop:13000000	interactive
358	medtop:11000000	interest
371	medtop:03000000	interior
315	medtop:01000000	internet
1175	medtop:13000000	internet
963	medtop:16000000	interrogation
317	medtop:11000000	introduced
659	medtop:04000000	invest
162	medtop:01000000	investigate
193	medtop:11000000	investigate
296	medtop:16000000	investigation
392	medtop:01000000	investigative
1040	medtop:16000000	investigators
569	medtop:04000000	investment
386	medtop:13000000	investors
515	medtop:15000000	iranian
385	medtop:11000000	iraq war
664	medtop:16000000	iraqi
265	medtop:07000000	ireland
623	medtop:11000000	ireland
1238	medtop:15000000	ireland
462	medtop:15000000	irish
2544	medtop:02000000	irs
309	medtop:12000000	isil
407	medtop:16000000	isil
801	medtop:01000000	isis
204	medtop:12000000	isis
1334	medtop:16000000	isis
548	medtop:16000000	islam
1146	medtop:16000000	islamic
711	medtop:16000000	islamic state
472	medtop:16000000	islamist
351	medtop:03000000	island
826	medtop:07000000	isolation
490	medtop:11000000	israel
392	medtop:15000000	italian
543	medtop:15000000	italy
445	medtop:11000000	ivanka
387	medtop:05000000	ivanka trump
1550	medtop:05000000	ivy
354	medtop:06000000	jackson
307	medtop:11000000	jail
181	medtop:14000000	jail
281	medtop:02000000	james comey
1076	medtop:15000000	jamie
406	medtop:13000000	japan
274	medtop:11000000	jeb
290	medtop:11000000	jeb bush
940	medtop:13000000	jeff bezos
443	medtop:11000000	jeff flake
927	medtop:02000000	jeff sessions
373	medtop:11000000	jeff sessions
861	medtop:11000000	jeremy
1204	medtop:12000000	jesus
389	medtop:04000000	jet
506	medtop:11000000	jewish
388	medtop:02000000	jews
1064	medtop:01000000	jim acosta
661	medtop:09000000	job losses
818	medtop:04000000	jobless
196	medtop:09000000	jobless
604	medtop:04000000	jobless benefits
447	medtop:07000000	jobless claims
879	medtop:09000000	jobless claims
325	medtop:04000000	jobless rate
464	medtop:04000000	jobs
501	medtop:09000000	jobs
794	medtop:09000000	jobs report
390	medtop:11000000	john kasich
396	medtop:02000000	john roberts
564	medtop:01000000	johnny
243	medtop:02000000	joined
403	medtop:11000000	joke
492	medtop:15000000	jose
364	medtop:01000000	journalism
1370	medtop:01000000	journalists
220	medtop:11000000	judge
366	medtop:14000000	judge
564	medtop:11000000	judge ordered
700	medtop:11000000	judgement
293	medtop:11000000	judicial
290	medtop:02000000	judiciary
219	medtop:02000000	judiciary committee
932	medtop:14000000	jury
670	medtop:02000000	justice
178	medtop:09000000	justice
435	medtop:14000000	justice
826	medtop:02000000	justice anthony
345	medtop:02000000	justice antonin
422	medtop:02000000	justice department
288	medtop:02000000	justice john
786	medtop:02000000	justice kennedy
530	medtop:02000000	justice reform
418	medtop:02000000	justice roberts
668	medtop:14000000	justice system
549	medtop:09000000	justices ruled
536	medtop:15000000	kaepernick
490	medtop:11000000	kamala
536	medtop:11000000	kamala harris
567	medtop:01000000	karl
554	medtop:11000000	kasich
788	medtop:01000000	katie
269	medtop:03000000	katrina
321	medtop:01000000	kavanaugh
1262	medtop:02000000	kavanaugh
893	medtop:15000000	keeper
1042	medtop:11000000	kelly
559	medtop:11000000	key questions
606	medtop:04000000	keystone
861	medtop:06000000	keystone
1023	medtop:06000000	keystone pipeline
350	medtop:04000000	keystone xl
463	medtop:06000000	keystone xl
756	medtop:11000000	khan
654	medtop:06000000	kidney
1241	medtop:05000000	kids
242	medtop:01000000	killed
239	medtop:06000000	killed
463	medtop:16000000	killed
641	medtop:16000000	killer
930	medtop:14000000	killing
359	medtop:14000000	kim
1087	medtop:04000000	kirk
345	medtop:14000000	klobuchar
459	medtop:15000000	knee
455	medtop:02000000	knight
291	medtop:01000000	knock
258	medtop:04000000	kong
536	medtop:16000000	kurdish
620	medtop:01000000	kushner
612	medtop:11000000	kushner
421	medtop:07000000	ky
440	medtop:13000000	lab
215	medtop:04000000	label
107	medtop:04000000	labor
1372	medtop:09000000	labor
178	medtop:10000000	labor
902	medtop:11000000	labor
549	medtop:09000000	labor costs
1122	medtop:09000000	labor department
522	medtop:04000000	labor force
1111	medtop:09000000	labor secretary
655	medtop:16000000	laden
612	medtop:11000000	lady
937	medtop:11000000	lago
553	medtop:01000000	landscape
230	medtop:11000000	largely
161	medtop:04000000	largest
603	medtop:02000000	las
377	medtop:11000000	las
617	medtop:02000000	las vegas
390	medtop:11000000	las vegas
467	medtop:13000000	laser
676	medtop:14000000	latino
189	medtop:13000000	launched
683	medtop:01000000	laura ingraham
160	medtop:02000000	law
122	medtop:14000000	law
617	medtop:02000000	law enforcement
305	medtop:07000000	lawmakers
239	medtop:14000000	lawmakers
258	medtop:13000000	lawsuit
348	medtop:11000000	lawyer
957	medtop:09000000	layoffs
390	medtop:11000000	leaders
63	medtop:12000000	leaders
218	medtop:11000000	leadership
194	medtop:11000000	leading
349	medtop:05000000	league
937	medtop:15000000	league
567	medtop:11000000	leaked
246	medtop:01000000	leaning
575	medtop:11000000	leaving office
285	medtop:07000000	lee
234	medtop:01000000	left
96	medtop:10000000	left
305	medtop:02000000	leftist
227	medtop:05000000	leftist
251	medtop:01000000	legacy
146	medtop:11000000	legal
769	medtop:13000000	legal action
441	medtop:05000000	lehman
579	medtop:11000000	lessons
278	medtop:14000000	letter
216	medtop:12000000	lgbt
684	medtop:14000000	lgbtq
654	medtop:11000000	liar
632	medtop:11000000	lib
610	medtop:11000000	lib dems
577	medtop:01000000	liberal
463	medtop:01000000	liberal media
622	medtop:10000000	liberalism
584	medtop:11000000	libertarian
597	medtop:12000000	liberty
737	medtop:13000000	library
617	medtop:16000000	libya
283	medtop:14000000	license
179	medtop:01000000	lies
349	medtop:14000000	lies
154	medtop:07000000	life
68	medtop:12000000	life
440	medtop:12000000	life movement
562	medtop:14000000	likened
1289	medtop:01000000	limbaugh
286	medtop:13000000	linked
706	medtop:15000000	lions
409	medtop:02000000	lisa
638	medtop:02000000	lisa page
275	medtop:07000000	live
237	medtop:11000000	liz
243	medtop:05000000	loan debt
1034	medtop:05000000	loans
348	medtop:07000000	loans
631	medtop:02000000	lobbying
461	medtop:11000000	local authorities
694	medtop:07000000	lockdown
239	medtop:10000000	lockdown
1243	medtop:02000000	lois
708	medtop:07000000	loneliness
302	medtop:11000000	longer
1523	medtop:02000000	looters
513	medtop:02000000	looting
472	medtop:14000000	looting
367	medtop:05000000	lori
171	medtop:11000000	lost
91	medtop:15000000	lost
205	medtop:02000000	louis
263	medtop:11000000	louis
446	medtop:02000000	louisiana
461	medtop:03000000	louisiana
529	medtop:01000000	lousy
363	medtop:01000000	love
169	medtop:10000000	love
346	medtop:04000000	lowest
503	medtop:01000000	lucy
454	medtop:15000000	luis
180	medtop:05000000	lunch
574	medtop:02000000	lynch
415	medtop:04000000	mac
483	medtop:13000000	machine
514	medtop:02000000	madness
271	medtop:01000000	magazine
624	medtop:01000000	magic
1259	medtop:01000000	maher
561	medtop:01000000	mail
348	medtop:04000000	mail
812	medtop:13000000	mail
272	medtop:16000000	mail
253	medtop:01000000	mainstream
333	medtop:01000000	mainstream media
301	medtop:11000000	maintain
130	medtop:01000000	major
782	medtop:04000000	maker
553	medtop:01000000	malaria
608	medtop:04000000	malaria drug
693	medtop:13000000	malicious
164	medtop:14000000	man
168	medtop:16000000	man
418	medtop:02000000	manafort
720	medtop:11000000	manafort
288	medtop:06000000	management
317	medtop:03000000	management agency
573	medtop:15000000	manager
264	medtop:07000000	mandate
344	medtop:15000000	marathon
1673	medtop:16000000	marathon
863	medtop:16000000	marathon bombings
295	medtop:11000000	marco
196	medtop:14000000	marco
363	medtop:11000000	marco rubio
220	medtop:14000000	marco rubio
277	medtop:11000000	margin
211	medtop:03000000	maria
551	medtop:02000000	marine
1295	medtop:13000000	mark zuckerberg
320	medtop:04000000	market
164	medtop:13000000	market
334	medtop:12000000	marriage
988	medtop:14000000	marriage
569	medtop:11000000	marriage act
532	medtop:14000000	marriage licenses
477	medtop:15000000	martinez
241	medtop:07000000	masks
458	medtop:02000000	mass
1008	medtop:02000000	mass shooting
661	medtop:02000000	massacre
221	medtop:09000000	massive
1070	medtop:15000000	match
708	medtop:07000000	maternity
343	medtop:05000000	math
229	medtop:14000000	matter
467	medtop:01000000	matthew
455	medtop:02000000	mayor
752	medtop:02000000	mccabe
682	medtop:04000000	mcdonald
1495	medtop:10000000	meat
299	medtop:12000000	meat
1341	medtop:15000000	medal
899	medtop:15000000	medallist
2037	medtop:01000000	media
566	medtop:13000000	media
430	medtop:01000000	media bias
700	medtop:01000000	media coverage
700	medtop:13000000	media feeds
845	medtop:13000000	media giant
481	medtop:01000000	media outlets
608	medtop:13000000	media player
613	medtop:13000000	media sites
643	medtop:07000000	medicaid
280	medtop:07000000	medical
525	medtop:07000000	medicare
315	medtop:11000000	medicare
187	medtop:14000000	meet
390	medtop:04000000	meeting
239	medtop:11000000	meeting
647	medtop:01000000	megan
1047	medtop:01000000	megyn
1030	medtop:01000000	megyn kelly
462	medtop:05000000	meltdown
893	medtop:10000000	memorial
554	medtop:10000000	memorialized
440	medtop:07000000	memory
357	medtop:15000000	mental
510	medtop:15000000	mental health
427	medtop:05000000	merry
299	medtop:10000000	merry
340	medtop:11000000	message
413	medtop:13000000	message
270	medtop:11000000	met
804	medtop:14000000	mexico border
671	medtop:14000000	michael brown
371	medtop:11000000	michael cohen
353	medtop:02000000	michael flynn
248	medtop:01000000	michelle
922	medtop:13000000	microsoft
301	medtop:07000000	mid
272	medtop:04000000	middle
748	medtop:04000000	middle class
330	medtop:05000000	middle class
380	medtop:11000000	middle east
888	medtop:15000000	midfielder
297	medtop:04000000	midterm
710	medtop:14000000	migrants
373	medtop:11000000	migration
327	medtop:01000000	mike pence
486	medtop:06000000	miles
869	medtop:16000000	militants
215	medtop:02000000	military
247	medtop:16000000	military
310	medtop:05000000	milk
226	medtop:05000000	millennials
338	medtop:11000000	millennials
442	medtop:04000000	mini
703	medtop:04000000	mini budget
776	medtop:04000000	minimum
263	medtop:09000000	minimum
291	medtop:11000000	minimum
1507	medtop:04000000	minimum wage
327	medtop:09000000	minimum wage
157	medtop:04000000	minister
1972	medtop:11000000	minister
168	medtop:16000000	minister
433	medtop:04000000	ministry
466	medtop:02000000	minneapolis
1713	medtop:14000000	minneapolis
270	medtop:01000000	minutes
328	medtop:15000000	minutes
895	medtop:07000000	miracle
881	medtop:16000000	miranda
530	medtop:11000000	mirror
736	medtop:07000000	miscarriage
362	medtop:04000000	misconduct
551	medtop:01000000	misinformation
756	medtop:01000000	misleading
565	medtop:11000000	missile
267	medtop:15000000	missing
235	medtop:11000000	mistake
1509	medtop:11000000	mitt romney
473	medtop:04000000	mnuchin
604	medtop:01000000	mob
374	medtop:14000000	mob
322	medtop:04000000	mobile
1033	medtop:13000000	mobile
639	medtop:13000000	mobile phone
303	medtop:11000000	model
334	medtop:13000000	model
354	medtop:11000000	moderate
421	medtop:11000000	moderators
161	medtop:09000000	money
363	medtop:11000000	money
642	medtop:14000000	monuments
657	medtop:06000000	moore
174	medtop:12000000	moral
445	medtop:12000000	mormon
153	medtop:01000000	morning
517	medtop:01000000	morris
881	medtop:12000000	mosque
361	medtop:07000000	mother
536	medtop:02000000	motive
430	medtop:04000000	motor
434	medtop:06000000	mountain
644	medtop:14000000	mounting
170	medtop:14000000	movement
720	medtop:13000000	movie
939	medtop:11000000	mp
851	medtop:13000000	mpany
687	medtop:06000000	mph
264	medtop:04000000	mps
1144	medtop:11000000	mps
768	medtop:13000000	mps
1247	medtop:01000000	msnbc
800	medtop:02000000	mueller
557	medtop:11000000	mueller
742	medtop:07000000	mum
582	medtop:15000000	mum
455	medtop:14000000	murder
685	medtop:01000000	murdoch
956	medtop:15000000	murray
904	medtop:01000000	music
924	medtop:13000000	music
576	medtop:01000000	musical
326	medtop:04000000	musk
1987	medtop:13000000	musk
559	medtop:14000000	muslim
670	medtop:16000000	muslim
538	medtop:11000000	naacp
490	medtop:04000000	nafta
418	medtop:01000000	narrative
297	medtop:06000000	nasa
326	medtop:10000000	nasa
96	medtop:10000000	nation
101	medtop:14000000	nation
589	medtop:02000000	nation top
796	medtop:15000000	national anthem
1478	medtop:11000000	national debt
639	medtop:14000000	national emergency
494	medtop:06000000	national parks
807	medtop:02000000	nationalist
561	medtop:11000000	nationalist
480	medtop:10000000	native
538	medtop:10000000	native american
415	medtop:11000000	native american
762	medtop:04000000	nato
551	medtop:06000000	natural
604	medtop:06000000	natural gas
361	medtop:11000000	nazi
615	medtop:14000000	nazis
479	medtop:14000000	nba
472	medtop:01000000	nbc news
201	medtop:14000000	nearly
442	medtop:14000000	neck
362	medtop:11000000	negative
1010	medtop:14000000	neighborhood
264	medtop:15000000	neil
536	medtop:13000000	nerve
1304	medtop:13000000	net
735	medtop:13000000	net neutrality
877	medtop:07000000	netanyahu
507	medtop:01000000	netflix
1227	medtop:13000000	netflix
1132	medtop:01000000	network
348	medtop:13000000	network
677	medtop:13000000	neutrality
828	medtop:01000000	news
591	medtop:12000000	news anchor
513	medtop:01000000	news chief
927	medtop:01000000	news media
522	medtop:01000000	news outlets
528	medtop:13000000	news website
429	medtop:03000000	newsom
517	medtop:07000000	newsom
251	medtop:01000000	newspaper
790	medtop:14000000	newsroom
1554	medtop:15000000	nfl
1775	medtop:07000000	nhs
404	medtop:01000000	nice
434	medtop:11000000	nick
828	medtop:01000000	nikki
954	medtop:01000000	nikki haley
410	medtop:02000000	nominated
469	medtop:09000000	nominated
357	medtop:02000000	nomination
364	medtop:07000000	nomination
551	medtop:02000000	nominee
462	medtop:11000000	none
453	medtop:11000000	normal
648	medtop:11000000	north korea
846	medtop:06000000	northern california
128	medtop:01000000	noted
496	medtop:04000000	nuclear
341	medtop:11000000	nuclear
751	medtop:02000000	nude
71	medtop:13000000	number
464	medtop:07000000	nurses
573	medtop:07000000	nursing
942	medtop:02000000	nypd
292	medtop:12000000	nypd
984	medtop:01000000	nyt
763	medtop:14000000	obama immigration
160	medtop:02000000	obamacare
2712	medtop:07000000	obamacare
646	medtop:11000000	obamacare repeal
395	medtop:01000000	obstruction
339	medtop:11000000	obstruction
331	medtop:14000000	obtained
324	medtop:04000000	ocasio
446	medtop:11000000	ocasio
319	medtop:04000000	ocasio cortez
444	medtop:11000000	ocasio cortez
277	medtop:06000000	ocean
505	medtop:02000000	offenders
295	medtop:11000000	offensive
223	medtop:04000000	offer
153	medtop:07000000	offer
212	medtop:04000000	office
274	medtop:11000000	office
495	medtop:02000000	officers
217	medtop:14000000	officers
109	medtop:06000000	officials
239	medtop:16000000	officials
534	medtop:04000000	offshore
454	medtop:04000000	oil
549	medtop:06000000	oil
670	medtop:06000000	okla
205	medtop:05000000	oklahoma
1005	medtop:06000000	oklahoma
990	medtop:15000000	olympic
410	medtop:11000000	omar
528	medtop:14000000	omar
1422	medtop:13000000	online
156	medtop:09000000	open
122	medtop:15000000	open
521	medtop:14000000	open borders
604	medtop:14000000	open door
506	medtop:02000000	opinion
342	medtop:10000000	opinion
189	medtop:11000000	opinion
137	medtop:12000000	opinion
354	medtop:10000000	opinions expressed
1172	medtop:07000000	opioid
159	medtop:11000000	opposed
106	medtop:10000000	order
104	medtop:14000000	order
1338	medtop:01000000	organisers
266	medtop:12000000	orientation
582	medtop:01000000	original
1420	medtop:02000000	orlando
733	medtop:01000000	oscar
1325	medtop:03000000	outages
391	medtop:09000000	outbreak
614	medtop:06000000	outdoor
958	medtop:01000000	outlets
280	medtop:01000000	outrage
305	medtop:02000000	overhaul
494	medtop:14000000	overhaul
365	medtop:11000000	overseas
869	medtop:11000000	overshadowed
1577	medtop:04000000	overtime
569	medtop:09000000	owen
508	medtop:15000000	owen
379	medtop:04000000	owners
904	medtop:11000000	p.m
451	medtop:11000000	pac
434	medtop:06000000	pacific
170	medtop:04000000	package
654	medtop:04000000	pact
119	medtop:01000000	page
378	medtop:02000000	page
241	medtop:11000000	paid
667	medtop:07000000	painful
441	medtop:01000000	paint
520	medtop:01000000	painting
277	medtop:15000000	pair
1202	medtop:16000000	pakistan
515	medtop:12000000	palin
175	medtop:01000000	pandemic
194	medtop:06000000	pandemic
1146	medtop:07000000	pandemic
715	medtop:09000000	pandemic
546	medtop:10000000	pandemic
250	medtop:11000000	panel
372	medtop:16000000	panel
571	medtop:01000000	paper
576	medtop:15000000	paralympic
859	medtop:02000000	pardon
581	medtop:14000000	parenthood
544	medtop:05000000	parents
189	medtop:14000000	parents
478	medtop:06000000	paris agreement
1255	medtop:06000000	paris climate
481	medtop:15000000	park
270	medtop:04000000	parliament
496	medtop:11000000	parliament
366	medtop:01000000	partisan
309	medtop:02000000	partisan
739	medtop:11000000	party
475	medtop:14000000	paso
223	medtop:14000000	passed
1205	medtop:04000000	passengers
243	medtop:12000000	pastor
587	medtop:14000000	pathway
562	medtop:14000000	patrol
637	medtop:11000000	paul ryan
776	medtop:15000000	paula
416	medtop:04000000	pay
255	medtop:09000000	pay
561	medtop:09000000	paycheck protection
150	medtop:04000000	payments
525	medtop:11000000	payments
416	medtop:04000000	payout
944	medtop:13000000	pc
499	medtop:11000000	peace
879	medtop:02000000	peaceful
490	medtop:11000000	peer
224	medtop:13000000	peer
214	medtop:02000000	penalty
236	medtop:15000000	penalty
629	medtop:01000000	pence
490	medtop:11000000	pence
491	medtop:04000000	pension
296	medtop:02000000	pentagon
396	medtop:16000000	pentagon
590	medtop:04000000	perdue
2294	medtop:09000000	perez
308	medtop:01000000	perform
347	medtop:07000000	period
658	medtop:04000000	perry
463	medtop:12000000	persecution
148	medtop:14000000	person
261	medtop:11000000	personal
304	medtop:14000000	perspective
516	medtop:11000000	pete
359	medtop:11000000	pete buttigieg
582	medtop:02000000	peter strzok
692	medtop:14000000	petition
1297	medtop:11000000	petrol
970	medtop:07000000	pharma
304	medtop:09000000	phase
636	medtop:04000000	philadelphia
331	medtop:15000000	philadelphia
270	medtop:12000000	phillips
669	medtop:13000000	phone
923	medtop:01000000	phony
651	medtop:07000000	piano
164	medtop:02000000	pick
263	medtop:09000000	pick
778	medtop:13000000	picture
648	medtop:10000000	pie
461	medtop:01000000	piece
1386	medtop:14000000	pill
488	medtop:04000000	pilot
422	medtop:13000000	pilot
1790	medtop:06000000	pipeline
449	medtop:13000000	piracy
823	medtop:13000000	pirates
726	medtop:01000000	pizza
326	medtop:04000000	plan
72	medtop:14000000	plan
245	medtop:03000000	plane
619	medtop:04000000	plane
730	medtop:03000000	plane crash
642	medtop:06000000	planet
449	medtop:13000000	planet
696	medtop:14000000	planned parenthood
438	medtop:06000000	plant
221	medtop:10000000	plant
1454	medtop:06000000	plastic
1205	medtop:13000000	platform
95	medtop:01000000	play
562	medtop:15000000	play
283	medtop:09000000	players
896	medtop:13000000	players
1101	medtop:15000000	players
816	medtop:11000000	pledged
254	medtop:16000000	plot
340	medtop:13000000	pocket
114	medtop:01000000	police
476	medtop:02000000	police
665	medtop:14000000	police
169	medtop:16000000	police
412	medtop:02000000	police chief
420	medtop:02000000	police department
218	medtop:02000000	police officers
576	medtop:14000000	police officers
449	medtop:14000000	police reform
590	medtop:01000000	police shootings
601	medtop:14000000	police violence
111	medtop:14000000	policy
200	medtop:01000000	political
89	medtop:02000000	political
183	medtop:01000000	politicians
312	medtop:11000000	politicians
228	medtop:01000000	poll
217	medtop:04000000	poll
604	medtop:11000000	poll
1201	medtop:06000000	pollution
247	medtop:12000000	pontiff
307	medtop:14000000	poor
1787	medtop:12000000	pope
1313	medtop:12000000	pope francis
331	medtop:01000000	popular
399	medtop:13000000	popular
1037	medtop:13000000	portable
538	medtop:01000000	portrait
397	medtop:01000000	post
215	medtop:13000000	post
592	medtop:04000000	post office
1036	medtop:04000000	postal
670	medtop:04000000	postal service
725	medtop:07000000	postponed
1218	medtop:07000000	postponement
395	medtop:04000000	poverty
409	medtop:10000000	poverty
240	medtop:03000000	power
242	medtop:11000000	power
1266	medtop:03000000	power outages
451	medtop:01000000	praised
415	medtop:12000000	pray
686	medtop:12000000	prayer
236	medtop:07000000	pre
396	medtop:07000000	pregnancy
253	medtop:07000000	premiums
187	medtop:11000000	prepared
604	medtop:05000000	preschool
297	medtop:01000000	present
805	medtop:01000000	presenter
727	medtop:11000000	presidency
56	medtop:01000000	president
103	medtop:11000000	president
621	medtop:01000000	president mike
281	medtop:01000000	presidential
591	medtop:11000000	presidential
305	medtop:01000000	presidential candidate
283	medtop:11000000	presidential candidate
466	medtop:01000000	presidential debate
323	medtop:02000000	presidential election
378	medtop:01000000	presidential nominee
702	medtop:01000000	press
336	medtop:01000000	press secretary
231	medtop:11000000	previous
306	medtop:04000000	prices
521	medtop:07000000	primary
272	medtop:11000000	primary
230	medtop:11000000	prime
261	medtop:16000000	prime
338	medtop:11000000	prime minister
359	medtop:16000000	prime minister
857	medtop:13000000	prince
273	medtop:05000000	princeton
752	medtop:01000000	print
465	medtop:11000000	prison
285	medtop:11000000	private
535	medtop:04000000	private sector
593	medtop:01000000	prize
259	medtop:14000000	pro
445	medtop:14000000	pro life
716	medtop:11000000	probe
312	medtop:11000000	problem
855	medtop:10000000	processing plants
220	medtop:06000000	produced
251	medtop:13000000	produced
859	medtop:01000000	producers
308	medtop:04000000	production
267	medtop:06000000	production
415	medtop:09000000	productivity
211	medtop:04000000	products
227	medtop:07000000	products
264	medtop:01000000	professional
327	medtop:04000000	professional
279	medtop:05000000	professor
242	medtop:02000000	profile
268	medtop:04000000	profit
108	medtop:05000000	program
259	medtop:11000000	progressive
257	medtop:06000000	project
236	medtop:07000000	project
171	medtop:13000000	project
257	medtop:11000000	promised
196	medtop:14000000	promised
175	medtop:01000000	promote
551	medtop:15000000	prop
342	medtop:13000000	propaganda
197	medtop:06000000	proposed
260	medtop:04000000	prosecutors
308	medtop:14000000	prosecutors
188	medtop:06000000	protection
518	medtop:06000000	protection agency
596	medtop:09000000	protection program
796	medtop:13000000	protein
769	medtop:02000000	protesters
912	medtop:14000000	protesters
974	medtop:02000000	protests
1008	medtop:11000000	protocol
484	medtop:06000000	pruitt
64	medtop:01000000	public
149	medtop:11000000	public
1142	medtop:05000000	public schools
343	medtop:11000000	public sector
291	medtop:01000000	publication
339	medtop:14000000	publicly
679	medtop:01000000	published
352	medtop:01000000	publisher
2291	medtop:03000000	puerto
2408	medtop:03000000	puerto rico
406	medtop:02000000	punishment
332	medtop:01000000	pupils
1310	medtop:11000000	pupils
484	medtop:04000000	puppet
161	medtop:04000000	push
145	medtop:14000000	push
330	medtop:04000000	putin
437	medtop:11000000	putin
537	medtop:16000000	qaeda
1061	medtop:07000000	quarantine
80	medtop:01000000	question
234	medtop:07000000	quickly
261	medtop:01000000	quoted
456	medtop:11000000	race
509	medtop:14000000	race
456	medtop:15000000	race
495	medtop:14000000	race relations
663	medtop:14000000	racial
381	medtop:15000000	racing
335	medtop:11000000	racism
956	medtop:14000000	racism
948	medtop:14000000	racist
205	medtop:12000000	radical
450	medtop:01000000	radio
267	medtop:13000000	radio
447	medtop:16000000	raid
895	medtop:11000000	rail
336	medtop:03000000	rain
318	medtop:03000000	rainfall
841	medtop:06000000	rainforest
201	medtop:11000000	raise
469	medtop:14000000	rally
744	medtop:02000000	ramos
744	medtop:11000000	rand
752	medtop:11000000	rand paul
440	medtop:05000000	rant
926	medtop:14000000	rape
582	medtop:01000000	rapper
113	medtop:09000000	rate
612	medtop:11000000	ratings
136	medtop:04000000	reach
286	medtop:01000000	readers
433	medtop:11000000	reagan
117	medtop:01000000	real
585	medtop:11000000	real estate
127	medtop:01000000	reason
456	medtop:16000000	rebels
326	medtop:04000000	rebuild
404	medtop:04000000	recalled
160	medtop:13000000	received
472	medtop:02000000	recess appointments
228	medtop:09000000	recession
105	medtop:11000000	record
815	medtop:11000000	recount
223	medtop:07000000	recovery
587	medtop:04000000	red tape
236	medtop:04000000	reduce
368	medtop:11000000	reelection
650	medtop:15000000	referee
461	medtop:01000000	reference
275	medtop:11000000	referring
321	medtop:05000000	refinance
212	medtop:07000000	reform
823	medtop:14000000	reform
292	medtop:05000000	reformers
2038	medtop:14000000	refugees
296	medtop:16000000	refugees
335	medtop:01000000	regarding
258	medtop:06000000	region
396	medtop:11000000	regret
476	medtop:06000000	regulations
567	medtop:04000000	regulators
457	medtop:13000000	regulators
1124	medtop:09000000	rehire
646	medtop:04000000	reid
455	medtop:01000000	reilly
921	medtop:12000000	reilly
273	medtop:04000000	rejected
238	medtop:02000000	related
118	medtop:16000000	released
254	medtop:03000000	relief
164	medtop:05000000	relief
443	medtop:07000000	relief
441	medtop:09000000	relief
240	medtop:05000000	religion
361	medtop:12000000	religion
200	medtop:10000000	religious
2081	medtop:12000000	religious
242	medtop:12000000	religious beliefs
1041	medtop:12000000	religious freedom
295	medtop:12000000	religious groups
1393	medtop:12000000	religious liberty
1396	medtop:12000000	religious schools
322	medtop:12000000	remarkable
269	medtop:11000000	remarks
485	medtop:14000000	remarks
709	medtop:04000000	remdesivir
429	medtop:10000000	remember
334	medtop:13000000	removed
450	medtop:06000000	renegotiate
591	medtop:09000000	rent
200	medtop:05000000	reopen
1084	medtop:07000000	reopen
657	medtop:09000000	reopen
659	medtop:07000000	repeal
522	medtop:07000000	repeal obamacare
354	medtop:01000000	repeated
303	medtop:02000000	replacement
258	medtop:01000000	report
65	medtop:04000000	report
359	medtop:02000000	reportedly
524	medtop:11000000	republican national
451	medtop:11000000	republican party
638	medtop:11000000	republican senators
329	medtop:07000000	requirements
228	medtop:03000000	rescue
267	medtop:01000000	research
234	medtop:13000000	research
345	medtop:13000000	researchers
363	medtop:07000000	reserve
212	medtop:03000000	residents
390	medtop:06000000	residents
343	medtop:14000000	residents
519	medtop:11000000	resignation
726	medtop:11000000	resigned
495	medtop:14000000	resigned
467	medtop:11000000	resolution
319	medtop:06000000	resources
259	medtop:01000000	response
245	medtop:11000000	rest
331	medtop:09000000	restaurant
860	medtop:14000000	restraining
478	medtop:07000000	restrictions
480	medtop:09000000	retail
971	medtop:11000000	retracted
114	medtop:15000000	return
519	medtop:02000000	rev
288	medtop:01000000	revealed
129	medtop:11000000	revealed
194	medtop:14000000	review
435	medtop:04000000	revoked
268	medtop:12000000	revolutionary
307	medtop:11000000	rice
429	medtop:16000000	rice
308	medtop:04000000	rick
675	medtop:04000000	rick perry
2293	medtop:03000000	rico
333	medtop:11000000	ride
435	medtop:01000000	ridiculous
780	medtop:01000000	rigged
283	medtop:10000000	ring
628	medtop:15000000	rio
549	medtop:02000000	riots
1150	medtop:14000000	riots
165	medtop:04000000	rise
512	medtop:04000000	risen
175	medtop:06000000	risk
274	medtop:07000000	risk
230	medtop:11000000	rival
323	medtop:13000000	rival
526	medtop:03000000	river
801	medtop:06000000	river
504	medtop:01000000	rnc
646	medtop:15000000	robbery
414	medtop:12000000	robertson
1000	medtop:13000000	robots
319	medtop:09000000	robust
866	medtop:01000000	rock
488	medtop:07000000	rocket
458	medtop:02000000	rod
553	medtop:02000000	rod rosenstein
414	medtop:01000000	roger
791	medtop:01000000	roger ailes
889	medtop:01000000	rogue
123	medtop:11000000	role
745	medtop:14000000	rolling stone
530	medtop:07000000	rollout
209	medtop:12000000	roman
325	medtop:11000000	ronald reagan
661	medtop:02000000	roof
186	medtop:01000000	room
458	medtop:04000000	rose
629	medtop:02000000	rosen
668	medtop:02000000	rosenstein
233	medtop:09000000	roughly
391	medtop:15000000	round
682	medtop:06000000	roundup
500	medtop:15000000	row
809	medtop:15000000	rowing
302	medtop:04000000	royal
573	medtop:07000000	royal
416	medtop:11000000	rubio
887	medtop:14000000	rubio
636	medtop:11000000	rudy
519	medtop:11000000	rudy giuliani
557	medtop:13000000	rugby
733	medtop:15000000	rugby
472	medtop:10000000	ruin
241	medtop:06000000	rules
168	medtop:11000000	rules
202	medtop:14000000	ruling
112	medtop:11000000	run
274	medtop:01000000	rush
1212	medtop:01000000	rush limbaugh
373	medtop:13000000	russell
405	medtop:11000000	russia investigation
616	medtop:02000000	russia probe
622	medtop:11000000	russian hacking
594	medtop:07000000	rust
340	medtop:02000000	ruth
477	medtop:02000000	ruth bader
317	medtop:11000000	sacked
242	medtop:01000000	safe
696	medtop:01000000	safe space
290	medtop:10000000	safely
204	medtop:04000000	safety
257	medtop:07000000	safety
250	medtop:09000000	salary
269	medtop:01000000	sales
348	medtop:04000000	sales
272	medtop:13000000	sales
514	medtop:10000000	salute
531	medtop:10000000	salvation
360	medtop:16000000	san bernardino
407	medtop:13000000	san francisco
1284	medtop:04000000	sanctions
538	medtop:02000000	sanctuary
362	medtop:14000000	sanctuary cities
649	medtop:07000000	sanitizer
236	medtop:03000000	santa
563	medtop:01000000	sasse
844	medtop:13000000	satellite
437	medtop:01000000	saudi
306	medtop:05000000	savings
1859	medtop:02000000	scalia
798	medtop:12000000	scalise
401	medtop:04000000	scam
387	medtop:13000000	scam
136	medtop:01000000	scandal
606	medtop:11000000	scandal
433	medtop:01000000	scarborough
210	medtop:16000000	scene
1100	medtop:11000000	scheme
481	medtop:11000000	schiff
1123	medtop:05000000	school
850	medtop:05000000	school district
502	medtop:05000000	schooling
538	medtop:13000000	science
356	medtop:06000000	scientists
280	medtop:13000000	scientists
369	medtop:13000000	scores
353	medtop:15000000	scores
1863	medtop:11000000	scotland
1317	medtop:15000000	scotland
1911	medtop:02000000	scotus
504	medtop:14000000	scouts
304	medtop:10000000	scrambling
420	medtop:04000000	scrap
498	medtop:15000000	scrum
716	medtop:01000000	scrutinized
335	medtop:02000000	scrutiny
266	medtop:06000000	sea
782	medtop:01000000	sean
948	medtop:01000000	sean hannity
252	medtop:13000000	search
189	medtop:10000000	season
974	medtop:15000000	season
743	medtop:11000000	seat
586	medtop:02000000	seattle
888	medtop:09000000	seattle
1054	medtop:07000000	sebelius
168	medtop:11000000	secret
529	medtop:11000000	secret service
828	medtop:11000000	secretary
179	medtop:04000000	sector
191	medtop:04000000	security
182	medtop:14000000	security
156	medtop:16000000	security
594	medtop:13000000	security firm
1052	medtop:15000000	seed
375	medtop:14000000	seekers
286	medtop:11000000	seeking
211	medtop:14000000	seeking
1203	medtop:01000000	segment
392	medtop:01000000	self
321	medtop:01000000	sell
210	medtop:04000000	sell
342	medtop:13000000	sell
491	medtop:15000000	semi final
294	medtop:05000000	seminar
504	medtop:02000000	semitism
288	medtop:02000000	senate
189	medtop:04000000	senate
188	medtop:07000000	senate
303	medtop:11000000	senate
324	medtop:07000000	senate democrats
571	medtop:02000000	senate judiciary
419	medtop:04000000	senate vote
373	medtop:02000000	senator
378	medtop:11000000	senator
285	medtop:14000000	separate
808	medtop:14000000	separation
531	medtop:13000000	sequel
1345	medtop:11000000	sequestration
625	medtop:01000000	series
126	medtop:05000000	served
338	medtop:11000000	served
552	medtop:11000000	server
309	medtop:07000000	services
117	medtop:11000000	services
307	medtop:13000000	services
969	medtop:02000000	sessions
249	medtop:11000000	sessions
96	medtop:13000000	set
100	medtop:15000000	set
402	medtop:02000000	settled
221	medtop:02000000	sex
419	medtop:12000000	sex
1275	medtop:14000000	sex
708	medtop:12000000	sex abuse
804	medtop:14000000	sex marriage
551	medtop:12000000	sex weddings
548	medtop:01000000	sexual
745	medtop:02000000	sexual
446	medtop:01000000	sexual assault
663	medtop:02000000	sexual assault
310	medtop:12000000	sexual orientation
227	medtop:13000000	shape
413	medtop:04000000	share
260	medtop:13000000	share
620	medtop:04000000	shareholders
363	medtop:12000000	sharpening
354	medtop:06000000	shelter
361	medtop:14000000	sheriff
641	medtop:02000000	sherman
214	medtop:15000000	shock
341	medtop:02000000	shooter
1418	medtop:02000000	shooting
154	medtop:14000000	shooting
435	medtop:16000000	shooting
298	medtop:04000000	shop
353	medtop:04000000	shoppers
310	medtop:10000000	shortage
213	medtop:01000000	shot
185	medtop:14000000	shot
489	medtop:07000000	showdown
205	medtop:07000000	shut
940	medtop:07000000	shutdown
1053	medtop:14000000	shutdown
264	medtop:05000000	shuttered
290	medtop:09000000	sick
626	medtop:09000000	sick leave
272	medtop:02000000	side
183	medtop:15000000	side
333	medtop:12000000	siege
116	medtop:14000000	sign
640	medtop:13000000	silicon
575	medtop:13000000	silicon valley
422	medtop:15000000	silver
540	medtop:02000000	simpson
584	medtop:14000000	sin
996	medtop:01000000	singer
291	medtop:01000000	single
436	medtop:01000000	site
512	medtop:13000000	site
712	medtop:15000000	skating
320	medtop:12000000	sketch
617	medtop:13000000	sky
593	medtop:02000000	slain
475	medtop:02000000	slammed
601	medtop:14000000	slave
438	medtop:14000000	slavery
377	medtop:04000000	slow
623	medtop:01000000	slur
440	medtop:01000000	smear
694	medtop:06000000	snow
492	medtop:09000000	soccer
484	medtop:13000000	social
211	medtop:07000000	social distancing
1542	medtop:13000000	social media
488	medtop:01000000	social network
686	medtop:13000000	software
531	medtop:10000000	solar
689	medtop:10000000	soldiers
291	medtop:11000000	solve
308	medtop:11000000	somebody
281	medtop:14000000	son
1233	medtop:01000000	song
353	medtop:01000000	source
257	medtop:02000000	source
239	medtop:16000000	source
434	medtop:03000000	southern california
221	medtop:13000000	space
349	medtop:09000000	spain
584	medtop:13000000	spam
424	medtop:13000000	spanish
296	medtop:14000000	sparked
687	medtop:11000000	speaker
219	medtop:11000000	speaking
312	medtop:01000000	special
266	medtop:02000000	special counsel
319	medtop:11000000	special counsel
177	medtop:05000000	speech
370	medtop:11000000	speech
141	medtop:13000000	speech
926	medtop:11000000	speechwriter
232	medtop:04000000	speed
629	medtop:13000000	speed
235	medtop:04000000	spending
468	medtop:11000000	spending
385	medtop:11000000	spending cuts
322	medtop:11000000	spent
631	medtop:07000000	spike
1041	medtop:06000000	spill
465	medtop:01000000	spin
356	medtop:10000000	spirit
268	medtop:07000000	sport
536	medtop:15000000	sport
291	medtop:13000000	spot
325	medtop:11000000	spotlight
239	medtop:01000000	spread
440	medtop:12000000	spreading fake
1312	medtop:02000000	spy
498	medtop:15000000	squad
450	medtop:04000000	stability
207	medtop:04000000	staff
216	medtop:07000000	staff
495	medtop:11000000	staffers
320	medtop:01000000	stage
434	medtop:11000000	stage
323	medtop:04000000	stakes
498	medtop:04000000	stamp
1105	medtop:01000000	star
500	medtop:06000000	starbucks
53	medtop:07000000	state
529	medtop:11000000	state department
382	medtop:16000000	state department
1087	medtop:14000000	statue
287	medtop:07000000	stay
147	medtop:09000000	stay
214	medtop:11000000	stay
292	medtop:06000000	steel
999	medtop:01000000	stephanopoulos
1177	medtop:14000000	sterling
507	medtop:07000000	stewart
1270	medtop:04000000	stimulus
832	medtop:07000000	stimulus
887	medtop:04000000	stimulus checks
411	medtop:07000000	stimulus checks
834	medtop:04000000	stimulus money
329	medtop:04000000	stock
279	medtop:07000000	stock
315	medtop:07000000	stock market
154	medtop:11000000	stop
545	medtop:11000000	stop trump
223	medtop:09000000	store
216	medtop:10000000	store
392	medtop:03000000	storm
855	medtop:06000000	storm
557	medtop:11000000	strategist
448	medtop:11000000	strategy
489	medtop:06000000	straw
875	medtop:11000000	straw
510	medtop:13000000	stream
1450	medtop:07000000	strep
646	medtop:01000000	strictly
174	medtop:04000000	strike
395	medtop:11000000	strike
914	medtop:04000000	strike action
668	medtop:11000000	strike action
1438	medtop:15000000	striker
348	medtop:02000000	strzok
434	medtop:05000000	student debt
1592	medtop:05000000	student loan
1758	medtop:05000000	students
450	medtop:01000000	studio
149	medtop:01000000	study
220	medtop:11000000	style
271	medtop:12000000	subpoena
422	medtop:13000000	subscribers
895	medtop:13000000	subscription
313	medtop:02000000	subsidies
343	medtop:04000000	subsidies
532	medtop:07000000	substance
413	medtop:01000000	substantially
465	medtop:13000000	sue
341	medtop:01000000	sued
134	medtop:01000000	suggested
225	medtop:11000000	suggested
513	medtop:06000000	summit
308	medtop:11000000	summit
315	medtop:10000000	sun
583	medtop:06000000	sunlight
328	medtop:14000000	super
422	medtop:05000000	superintendent
241	medtop:09000000	supply
277	medtop:10000000	supply
507	medtop:13000000	supply
325	medtop:11000000	supporters
487	medtop:11000000	supportive
287	medtop:01000000	supposed
313	medtop:02000000	supremacist
2384	medtop:02000000	supreme court
194	medtop:12000000	supreme court
308	medtop:01000000	surface
1511	medtop:15000000	surfing
355	medtop:07000000	surge
499	medtop:07000000	surgery
398	medtop:01000000	surrounding
475	medtop:11000000	survivors
1909	medtop:16000000	suspect
400	medtop:09000000	suspended
305	medtop:13000000	suspended
1295	medtop:15000000	swimmers
610	medtop:04000000	switch
580	medtop:16000000	sydney
556	medtop:02000000	synagogue
755	medtop:01000000	syndrome
1093	medtop:16000000	syrian
717	medtop:14000000	syrian refugees
329	medtop:13000000	system
704	medtop:11000000	tabloid
323	medtop:11000000	tackle
224	medtop:13000000	tackle
1380	medtop:10000000	takeout
699	medtop:04000000	takeover
96	medtop:04000000	talk
67	medtop:11000000	talk
488	medtop:02000000	tap
1537	medtop:01000000	tara
458	medtop:02000000	target
156	medtop:13000000	target
1231	medtop:04000000	tariffs
581	medtop:11000000	taunted
367	medtop:04000000	tax
247	medtop:11000000	tax
308	medtop:05000000	tax breaks
756	medtop:04000000	tax cuts
555	medtop:13000000	taxi
568	medtop:05000000	teach
580	medtop:05000000	teacher tenure
1040	medtop:05000000	teachers
587	medtop:05000000	teachers unions
654	medtop:11000000	teaching
188	medtop:15000000	team
207	medtop:02000000	tear
707	medtop:02000000	tear gas
559	medtop:13000000	tech
1683	medtop:13000000	technology
539	medtop:11000000	ted cruz
399	medtop:02000000	teens
282	medtop:05000000	teens
513	medtop:13000000	teens
1166	medtop:04000000	telecoms
303	medtop:01000000	television
854	medtop:06000000	temperatures
280	medtop:12000000	temple
426	medtop:14000000	temporary
244	medtop:03000000	tennessee
883	medtop:15000000	tennis
475	medtop:04000000	tentative
213	medtop:05000000	tenure
108	medtop:04000000	term
909	medtop:04000000	term unemployment
386	medtop:14000000	terrible
640	medtop:11000000	terror
741	medtop:16000000	terror
909	medtop:16000000	terror attacks
726	medtop:11000000	terror suspects
397	medtop:02000000	terrorism
618	medtop:16000000	terrorism
215	medtop:01000000	terrorist
513	medtop:16000000	terrorist
259	medtop:16000000	terrorist attack
360	medtop:01000000	terry
421	medtop:13000000	tesla
268	medtop:14000000	test
524	medtop:02000000	testify
356	medtop:01000000	testing
593	medtop:13000000	text
487	medtop:13000000	text messages
594	medtop:05000000	textbooks
979	medtop:10000000	thankful
3103	medtop:10000000	thanksgiving
509	medtop:07000000	theater
625	medtop:04000000	theft
450	medtop:01000000	theory
393	medtop:01000000	therapy
186	medtop:16000000	threat
564	medtop:10000000	thunder
542	medtop:01000000	ticket
475	medtop:13000000	tiger
528	medtop:13000000	tiktok
191	medtop:13000000	title
987	medtop:15000000	title
992	medtop:04000000	tobacco
334	medtop:07000000	tokyo
349	medtop:06000000	toll
824	medtop:09000000	tom perez
835	medtop:11000000	tom price
313	medtop:02000000	tone
452	medtop:01000000	tonight
435	medtop:04000000	tons
736	medtop:11000000	tony
334	medtop:13000000	tool
135	medtop:04000000	top
500	medtop:11000000	top advisers
580	medtop:15000000	top seed
599	medtop:01000000	torch
586	medtop:03000000	tornado
2754	medtop:06000000	tornado
1991	medtop:11000000	tory
204	medtop:07000000	total
314	medtop:11000000	totally
313	medtop:01000000	touch
371	medtop:01000000	tour
398	medtop:15000000	tour
399	medtop:13000000	tournament
382	medtop:01000000	touted
333	medtop:06000000	town
758	medtop:04000000	tpp
241	medtop:04000000	track
1532	medtop:04000000	trade
573	medtop:04000000	trade agenda
436	medtop:04000000	trade agreement
1067	medtop:04000000	trade bill
818	medtop:04000000	trade deal
257	medtop:04000000	trade war
476	medtop:04000000	traders
437	medtop:16000000	tragedy
263	medtop:11000000	trail
891	medtop:04000000	train
369	medtop:16000000	train
327	medtop:15000000	training
359	medtop:01000000	transcript
846	medtop:11000000	transgender
279	medtop:12000000	transgender
751	medtop:04000000	transportation
1381	medtop:14000000	travel ban
804	medtop:14000000	travis
689	medtop:14000000	trayvon
701	medtop:14000000	trayvon martin
494	medtop:07000000	treasury
204	medtop:01000000	treatment
366	medtop:14000000	treatment
303	medtop:06000000	tree
359	medtop:11000000	trial
211	medtop:13000000	trial
218	medtop:14000000	trial
714	medtop:01000000	tribute
349	medtop:01000000	trick
461	medtop:07000000	trillion
251	medtop:11000000	trillion
998	medtop:07000000	trillion coronavirus
312	medtop:13000000	triple
1219	medtop:02000000	troopers
259	medtop:10000000	troops
258	medtop:16000000	troops
674	medtop:03000000	tropical
818	medtop:03000000	tropical storm
177	medtop:11000000	trouble
604	medtop:04000000	trudeau
193	medtop:01000000	true
240	medtop:11000000	true
518	medtop:09000000	trumka
374	medtop:11000000	trump fired
497	medtop:01000000	trump speaks
573	medtop:04000000	trump tariffs
589	medtop:14000000	trump travel
207	medtop:01000000	trust
218	medtop:02000000	trust
372	medtop:07000000	trust
186	medtop:01000000	truth
251	medtop:11000000	truth
509	medtop:13000000	tube
276	medtop:05000000	tuition
704	medtop:14000000	tulsa
639	medtop:10000000	turkey
331	medtop:11000000	turkey
186	medtop:11000000	turn
407	medtop:01000000	tv
500	medtop:13000000	tv
628	medtop:04000000	tycoon
777	medtop:06000000	tyson
896	medtop:10000000	tyson
516	medtop:13000000	uber
540	medtop:01000000	ukrainian
721	medtop:14000000	unarmed
527	medtop:13000000	underground
469	medtop:04000000	unemployed
373	medtop:09000000	unemployed
415	medtop:05000000	unemployed workers
927	medtop:04000000	unemployment
698	medtop:07000000	unemployment
1066	medtop:09000000	unemployment
213	medtop:04000000	unemployment benefits
490	medtop:07000000	unemployment benefits
476	medtop:09000000	unemployment benefits
731	medtop:07000000	unemployment claims
440	medtop:04000000	unemployment insurance
477	medtop:09000000	unemployment insurance
335	medtop:07000000	unemployment rate
585	medtop:09000000	unemployment rate
653	medtop:09000000	unexpectedly
202	medtop:04000000	union
202	medtop:09000000	union
393	medtop:11000000	union
551	medtop:11000000	union address
377	medtop:04000000	unit
392	medtop:05000000	university
422	medtop:14000000	unrest
441	medtop:01000000	unseen
190	medtop:04000000	unveiled
292	medtop:13000000	unveiled
257	medtop:01000000	update
486	medtop:04000000	uphill
375	medtop:11000000	ups
621	medtop:14000000	urban
238	medtop:11000000	urged
1755	medtop:13000000	users
604	medtop:03000000	utility
672	medtop:02000000	vacancy
512	medtop:10000000	vacation
1060	medtop:11000000	vaccine
445	medtop:13000000	valley
507	medtop:12000000	vatican
583	medtop:02000000	vegas
364	medtop:11000000	vegas
716	medtop:10000000	vegetables
675	medtop:01000000	ventilators
896	medtop:01000000	venue
284	medtop:01000000	version
178	medtop:13000000	version
665	medtop:10000000	veterans
201	medtop:11000000	veterans
458	medtop:14000000	veto
556	medtop:14000000	vetting
193	medtop:01000000	vice
195	medtop:01000000	vice president
634	medtop:16000000	victims
209	medtop:11000000	victory
569	medtop:15000000	victory
473	medtop:10000000	vietnam
117	medtop:10000000	view
907	medtop:01000000	viewers
632	medtop:13000000	viewers
358	medtop:14000000	violated
1226	medtop:02000000	violence
207	medtop:14000000	violence
566	medtop:02000000	violent
534	medtop:01000000	viral
279	medtop:05000000	virtual
335	medtop:13000000	virtual
386	medtop:01000000	virus
395	medtop:07000000	virus
344	medtop:09000000	virus
171	medtop:13000000	virus
320	medtop:09000000	visa
936	medtop:14000000	visa
208	medtop:11000000	visit
339	medtop:07000000	volunteers
321	medtop:07000000	vote
116	medtop:11000000	vote
505	medtop:01000000	voter fraud
157	medtop:01000000	voters
192	medtop:07000000	voters
169	medtop:11000000	voters
457	medtop:11000000	vowed
613	medtop:07000000	vt
1581	medtop:04000000	wage
292	medtop:09000000	wage
640	medtop:07000000	wales
2251	medtop:11000000	wales
462	medtop:15000000	wales
188	medtop:11000000	wall
632	medtop:14000000	wall
447	medtop:11000000	wall street
552	medtop:14000000	wallace
884	medtop:04000000	walmart
116	medtop:01000000	war
283	medtop:10000000	war
145	medtop:13000000	war
572	medtop:09000000	warehouse
805	medtop:06000000	warming
297	medtop:13000000	warned
396	medtop:04000000	warner
204	medtop:07000000	warning
551	medtop:13000000	warning
363	medtop:16000000	warning
281	medtop:11000000	watchdog
220	medtop:03000000	water
1389	medtop:06000000	water
265	medtop:10000000	water
493	medtop:11000000	wave
417	medtop:15000000	wearing
982	medtop:06000000	weather
686	medtop:06000000	weather service
1206	medtop:13000000	web
386	medtop:07000000	website
441	medtop:13000000	website
275	medtop:12000000	wedding
577	medtop:01000000	weekend
688	medtop:01000000	weinstein
773	medtop:01000000	welch
664	medtop:14000000	welfare
648	medtop:07000000	west africa
632	medtop:06000000	wetlands
792	medtop:06000000	wheat
491	medtop:11000000	whining
83	medtop:02000000	white
69	medtop:11000000	white
195	medtop:14000000	white
77	medtop:01000000	white house
67	medtop:02000000	white house
190	medtop:11000000	white house
383	medtop:14000000	white men
1269	medtop:02000000	white nationalist
359	medtop:02000000	white supremacist
331	medtop:11000000	wider
348	medtop:11000000	wife
573	medtop:03000000	wildfires
2057	medtop:06000000	wildfires
509	medtop:02000000	wilson
169	medtop:03000000	wind
491	medtop:04000000	wind
591	medtop:06000000	wind
630	medtop:11000000	wind farms
810	medtop:04000000	wind power
280	medtop:13000000	window
664	medtop:04000000	wine
1307	medtop:01000000	wing
221	medtop:02000000	wing
1218	medtop:01000000	wing media
463	medtop:01000000	winner
613	medtop:15000000	winner
300	medtop:04000000	wisconsin
428	medtop:12000000	witch
432	medtop:02000000	wolf
105	medtop:01000000	women
105	medtop:02000000	women
248	medtop:14000000	women
390	medtop:04000000	workers
144	medtop:07000000	workers
1276	medtop:09000000	workers
666	medtop:09000000	workers union
614	medtop:04000000	workforce
387	medtop:07000000	workforce
675	medtop:04000000	workplace
148	medtop:10000000	world
298	medtop:13000000	world
200	medtop:15000000	world
770	medtop:15000000	world champion
458	medtop:01000000	world championships
639	medtop:04000000	world health
699	medtop:01000000	world news
644	medtop:15000000	world number
720	medtop:15000000	world record
349	medtop:10000000	world war
671	medtop:13000000	worm
324	medtop:02000000	wounded
457	medtop:16000000	wounded
472	medtop:01000000	writer
233	medtop:01000000	writing
331	medtop:01000000	written
260	medtop:11000000	written
138	medtop:01000000	wrong
101	medtop:01000000	wrote
200	medtop:14000000	wrote
433	medtop:01000000	wuhan
343	medtop:04000000	xl
465	medtop:06000000	xl
516	medtop:04000000	xl pipeline
157	medtop:14000000	young
361	medtop:13000000	youtube
474	medtop:15000000	zealand
247	medtop:07000000	zero
1030	medtop:14000000	zimmerman
328	medtop:05000000	zoom
2228	medtop:13000000	zuckerberg
"""#
}
